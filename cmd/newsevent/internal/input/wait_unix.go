//go:build unix

package input

import "syscall"

const withoutWaiting = syscall.O_NONBLOCK
