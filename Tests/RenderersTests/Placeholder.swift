// Placeholder: deleted with the first test.
