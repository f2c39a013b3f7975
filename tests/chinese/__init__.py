"""Tests of what we know about Chinese."""
