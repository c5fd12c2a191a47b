package scan

import "unsafe"

// view returns the bytes as a string that shares their memory. Whoever holds
// it must not outlive the bytes, or see them changed.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
