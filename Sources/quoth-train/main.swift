// The trainer's entry: everything is in `LanguageTraining`.
import LanguageTraining
print("quoth-train")
