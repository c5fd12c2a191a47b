package emit

import "github.com/newsevent/newsevent/internal/doc"

// Remarks lists the comments of a YAML document.
func Remarks(data []byte, d *doc.Document) []string {
	c := collector{data: data}
	c.outline(d.Root, "", -1, false)
	var texts []string
	for _, r := range findComments(data, textStart(data), c.scalars, d.Root.Start) {
		texts = append(texts, r.text)
	}
	return texts
}
