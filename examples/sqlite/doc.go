// Package sqlite keeps news events in a SQLite database: what is searched for
// in columns of its own, everything else as JSON beside it. It is an example
// of a storage, and of a test that nothing is lost in it.
package sqlite
