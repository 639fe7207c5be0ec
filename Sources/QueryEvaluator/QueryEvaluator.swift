// QueryEvaluator
