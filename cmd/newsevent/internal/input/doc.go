// Package input finds the files that a command line names and opens them
// safely: regular files only, and in a walked folder nothing outside it.
package input
