// Package value compares and copies values of the model, and follows pointers
// through its types. It looks at exported fields alone, by their names in the
// json tag, and expects kinds that the model has: texts, whole numbers,
// booleans, structs, lists, maps with texts as keys, pointers to structs and
// numbers, and the normal form of extensions. No value may hold itself. It says as well what
// is wrong with a value that a program put there.
package value
