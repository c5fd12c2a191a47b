//go:build !unix

package input

const withoutWaiting = 0
