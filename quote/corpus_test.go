package quote_test

// article is a short report, and the quotations that it has in marks.
type article struct {
	language string
	text     string
	quotes   []string
}

// corpus is written for these tests, one article for each custom of quoting.
var corpus = []article{
	{"en-US", `OSLO — The harbor will not close before 2031, the mayor said on Monday. “We will not close the harbor, and we won’t sell it for 2.5 million,” she told reporters. “Who would pay that? Nobody would!”

Fishermen were less sure. “She said ‘never’ last year, too,” one of them recalled. “I don’t believe a word of it — not one…”

“There are 1,200 boats here,” said the boys’ coach, a man of 61. “Where should they go?” The council’s answer was short: “non-negotiable.”

“I came here in the ’70s with nothing but a boat.

“I never asked for help, and I don’t ask for it now. My sons didn’t either,” the oldest of them said.`,
		[]string{
			"We will not close the harbor, and we won’t sell it for 2.5 million", "Who would pay that? Nobody would!",
			"She said ‘never’ last year, too", "I don’t believe a word of it — not one…", "There are 1,200 boats here",
			"Where should they go?", "non-negotiable", "I came here in the ’70s with nothing but a boat.",
			"I never asked for help, and I don’t ask for it now. My sons didn’t either",
		}},
	{"en-GB", `The minister called the plan ‘a first step, not the last one’. ‘It’s the farmers’ turn now,’ he said, ‘and they know it.’ His rival did not agree: ‘He told me “no deal” at 9.30, and “deal” at 10.’`,
		[]string{
			"a first step, not the last one", "It’s the farmers’ turn now", "and they know it.",
			"He told me “no deal” at 9.30, and “deal” at 10.",
		}},
	{"de", `BERLIN. „Wir werden die Steuer nicht um 2,5 Prozent erhöhen“, sagte die Ministerin am 3. Mai. „Das ist – bei aller Kritik – ‚kein Thema‘ für uns.“ Der „Nord-Süd-Plan“ gilt damit als erledigt.

„Niemand“, warnte dagegen der Verband, „darf sich darauf verlassen, dass es so bleibt.“ Auf die Frage „Kommt das Gesetz?“ antwortete er: „Nein!“`,
		[]string{
			"Wir werden die Steuer nicht um 2,5 Prozent erhöhen", "Das ist – bei aller Kritik – ‚kein Thema‘ für uns.",
			"Nord-Süd-Plan", "darf sich darauf verlassen, dass es so bleibt.", "Kommt das Gesetz?",
		}},
	{"de-CH", `ZÜRICH. «Die Strasse bleibt bis 2027 gesperrt», sagte der Stadtrat. «Wir haben nicht ‹ja› gesagt, wir haben ‹vielleicht› gesagt.» Man sei, so der Verein, »nicht überrascht, aber enttäuscht«.`,
		[]string{
			"Die Strasse bleibt bis 2027 gesperrt", "Wir haben nicht ‹ja› gesagt, wir haben ‹vielleicht› gesagt.",
			"nicht überrascht, aber enttäuscht",
		}},
	{"fr", "PARIS. «\u00a0Nous n’avons pas signé l’accord, et nous ne le signerons jamais\u202f!\u00a0», a déclaré la ministre. « Il coûterait 3\u202f400 euros par élève. » Selon elle, le texte est «\u00a0mal écrit\u00a0».",
		[]string{
			"Nous n’avons pas signé l’accord, et nous ne le signerons jamais\u202f!", "Il coûterait 3\u202f400 euros par élève.",
			"mal écrit",
		}},
	{"ru", `МОСКВА. «Мы не закроем завод до 2030 года, — заявил министр, — и никого не уволим». Рабочие ответили: «Нам обещали „новые цеха“ ещё в прошлом году». «Кто нам заплатит?» — спросил один из них.`,
		[]string{"Мы не закроем завод до 2030 года", "и никого не уволим", "Нам обещали „новые цеха“ ещё в прошлом году", "Кто нам заплатит?"}},
	{"pl", `„Nie podpiszemy tej umowy, bo kosztuje 12 milionów” – powiedział burmistrz. Mieszkańcy pytali: „Kto za to zapłaci?”.`,
		[]string{"Nie podpiszemy tej umowy, bo kosztuje 12 milionów", "Kto za to zapłaci?"}},
	{"sv", `”Vi kommer inte att stänga hamnen före 2031”, sade borgmästaren. ”Det är ’omöjligt’ för oss.”`,
		[]string{"Vi kommer inte att stänga hamnen före 2031", "Det är ’omöjligt’ för oss."}},
	{"ar", `القاهرة: «لن نغلق الميناء قبل عام 2031، ولن نبيعه»، قالت الوزيرة. وسأل الصيادون: “أين نذهب نحن وأولادنا؟”`,
		[]string{"لن نغلق الميناء قبل عام 2031، ولن نبيعه", "أين نذهب نحن وأولادنا؟"}},
	{"he", `ירושלים. "לא נסגור את הנמל לפני 2031, ולא נמכור אותו", אמרה השרה. דובר צה"ל מסר: ”הכוחות לא נכנסו לעיר“.`,
		[]string{"לא נסגור את הנמל לפני 2031, ולא נמכור אותו", "הכוחות לא נכנסו לעיר"}},
	{"zh-Hans", `北京——部长说：“我们不会在2031年之前关闭港口，也不会出售它。”渔民问道：“我们该去哪里？”他称之为“不可能的‘计划’”。`,
		[]string{"我们不会在2031年之前关闭港口，也不会出售它。", "我们该去哪里？", "不可能的‘计划’"}},
	{"ja", `東京――大臣は「二〇三一年までに港を閉鎖することはない。売却もしない」と述べ、「『約束』は守る」と続けた。`,
		[]string{"二〇三一年までに港を閉鎖することはない。売却もしない", "『約束』は守る"}},
	{"straight", `"We don't know yet," she said. "It's the boys' ball, and it cost $3.50." He added: 'We're "not amused", as they say.' A "no" was all he got.`,
		[]string{"We don't know yet,", "It's the boys' ball, and it cost $3.50.", `We're "not amused", as they say.`, "no"}},
	{"typewriter", "``We will not close it -- not now, not ever,'' the mayor said. ``It is 5 o'clock.''",
		[]string{"We will not close it -- not now, not ever,", "It is 5 o'clock."}},
}
