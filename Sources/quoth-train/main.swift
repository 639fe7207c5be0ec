// The trainer's entry: everything is in `LanguageTraining`.

import ArgumentParser

TrainCommand.main()
