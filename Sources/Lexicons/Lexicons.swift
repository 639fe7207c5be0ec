// Lexicons
