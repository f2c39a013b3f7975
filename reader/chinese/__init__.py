"""What we know about Chinese: pure functions on text. No Qt, no SQLite."""
