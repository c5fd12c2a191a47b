// Package report writes findings for people and for programs.
package report
