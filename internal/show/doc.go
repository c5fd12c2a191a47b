// Package show renders events and comparisons for people: as text for a
// terminal, as Markdown and as one HTML page. Whatever stands in a value stays
// text: no markup, no link but http and https, nothing that steers a terminal
// or turns the direction of what is around it.
package show
