#!/usr/bin/env python3
"""Writes a large set of invented resolutions in the markup of the official files, to time imports and archives on.

    Tests/Benchmarks/bulk.py FOLDER [--resolutions 2170] [--languages en,fr,es,ru,ar,zh] [--paragraphs 42]
                             [--longest 30] [--seed 1]

The defaults make about as many files, of about the same size, as the official General Assembly set: 13,000 in six
languages, 600 MB. One topic has `longest` resolutions, the others from 1 to 20; some share their paragraphs with
others, as formulas do. The same arguments give the same bytes. The words mean nothing.
"""
import argparse
import datetime
import os
import random

# The three-letter code, the alphabet, the enacting formula, the openers, and "its resolution … of …" of each language.
TONGUES = {
    "en": ("eng", "abcdefghiklmnoprstuvw", "The General Assembly,",
           "Recalling Noting Concerned Bearing Welcoming".split(), "Requests Invites Urges Decides".split(),
           "Recalling its resolution {0} of {1},"),
    "fr": ("fra", "abcdefghiklmnoprstuvé", "L’Assemblée générale,",
           "Rappelant Notant Préoccupée Sachant Saluant".split(), "Prie Invite Engage Décide".split(),
           "Rappelant sa résolution {0} du {1},"),
    "es": ("spa", "abcdefghilmnñoprstuvó", "La Asamblea General,",
           "Recordando Observando Preocupada Consciente Acogiendo".split(), "Solicita Invita Insta Decide".split(),
           "Recordando su resolución {0}, de {1},"),
    "ru": ("rus", "абвгдежзиклмнопрстуфхя", "Генеральная Ассамблея,",
           "ссылаясь отмечая сознавая учитывая приветствуя".split(), "просит предлагает призывает постановляет".split(),
           "ссылаясь на свою резолюцию {0} от {1},"),
    "ar": ("ara", "ابتثجحخدرسشصعفقكلمنهوي", "إن الجمعية العامة،",
           "إذ-تشير إذ-تلاحظ إذ-يساورها إذ-تدرك إذ-ترحب".split(), "تطلب تدعو تحث تقرر".split(),
           "إذ تشير إلى قرارها {0} المؤرخ {1}،"),
    "zh": ("zho", "海潮磨坊水闸堤岸渔村船港灯塔桥梁盐田风车帆", "大会,",
           "回顾 注意到 关切 铭记 欢迎".split(), "请 邀请 敦促 决定".split(), "回顾其{1}第{0}号决议,"),
}
MONTHS = "January February March April May June July August September October November December".split()


class Tongue:
    """Meaningless words of one language, a few of them frequent and most of them rare."""

    def __init__(self, name, generator):
        self.name, self.random = name, generator
        self.code, letters, self.formula, self.preambular, self.operative, self.recalling = TONGUES[name]
        longest = 2 if name == "zh" else 9
        self.words = ["".join(generator.choices(letters, k=generator.randint(2, longest))) for _ in range(9000)]

    def phrase(self, count):
        words = [self.words[int(self.random.random() ** 3 * len(self.words))] for _ in range(count)]
        return ("" if self.name == "zh" else " ").join(words)

    def paragraph(self, is_operative):
        opener = self.random.choice(self.operative if is_operative else self.preambular)
        return opener, self.phrase(self.random.randint(25, 75)) + (";" if is_operative else ",")

    def edited(self, paragraph):
        opener, text = paragraph
        place = self.random.randint(0, len(text) - 2)
        return opener, text[:place] + " " + self.phrase(self.random.randint(1, 5)) + " " + text[place + 1:]


# A topic's texts grow from year to year, to so many paragraphs in the preamble and as many after it.
LONGEST_PART = 120


def successor(tongue, text, is_operative):
    """A text of the next year: most of it the same, as among real resolutions of one topic."""
    after = []
    for paragraph in text:
        draw = tongue.random.random()
        if draw < 0.28:
            after.append(tongue.edited(paragraph))
        elif draw < 0.94:
            after.append(paragraph)
    added = min(tongue.random.randint(0, len(text) // 5), max(0, LONGEST_PART - len(after)))
    return after + [tongue.paragraph(is_operative) for _ in range(added)]


def named(language, day):
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if language == "en" else day.isoformat()


def note(number, text):
    return (f'<authorialNote marker="{number}" placement="bottom" eId="authorialNote_{number}">'
            f'<p xml:space="preserve">	 	{text}</p></authorialNote>')


def page(tongue, symbol, day, title, preamble, body):
    session, number = symbol
    uri = f"/akn/un/statement/deliberation/unga/{day}/{session}-{number}/"
    terms = "".join(
        f'        <TLCTerm eId="term{n}" href="/akn/ontology/concept/un/term/{n}" showAs="Term {n}"></TLCTerm>\n'
        for n in range(40))
    containers = "".join(
        f'      <container name="{opener}" eId="container_{n}">\n        <p xml:space="preserve">	'
        f'<span class="italic">{opener.replace("-", " ")}</span> {text}{note(n, "Ibid.") if n % 7 == 0 else ""}</p>\n'
        f'      </container>\n' for n, (opener, text) in enumerate(preamble, 2))
    paragraphs = "".join(
        f'      <paragraph eId="para_{n}" class="SingleTxt">\n        <num>	{n}.</num>\n'
        f'        <content eId="para_{n}__content">\n          <p xml:space="preserve">	'
        f'<span class="italic">{opener}</span> {text}</p>\n        </content>\n      </paragraph>\n'
        for n, (opener, text) in enumerate(body, 1))
    return f"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
  <statement name="resolution">
    <meta>
      <identification source="#DGACM">
        <FRBRWork>
          <FRBRthis value="{uri}!main/"></FRBRthis>
          <FRBRuri value="{uri}"></FRBRuri>
          <FRBRdate date="{day}" name="adoption"></FRBRdate>
          <FRBRauthor href="ga" as="author"></FRBRauthor>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="{uri}{tongue.code}@!main/"></FRBRthis>
          <FRBRuri value="{uri}{tongue.code}@/"></FRBRuri>
          <FRBRlanguage language="{tongue.code}"></FRBRlanguage>
        </FRBRExpression>
      </identification>
      <workflow source="#un">
        <step date="{day}" outcome="adopted" as="A/{session}/PV.{number % 90 + 1}" by="" />
      </workflow>
      <analysis source="#un">
        <parliamentary>
          <voting outcome="adoptedWithoutVote"><quorum value=""></quorum></voting>
        </parliamentary>
      </analysis>
      <references source="#DGACM">
{terms}      </references>
    </meta>
    <coverPage eId="coverPage_1">
      <p class="upperRight">
        <docNumber refersTo="#symbol">A/RES/{session}/{number}</docNumber>
      </p>
      <p>
        <session refersTo="#generalAssembly" value="{session}" eId="coverPage_1__session_1">{session}</session>
      </p>
    </coverPage>
    <preface>
      <p>
        <docNumber>{session}/{number}.</docNumber>
        <docTitle refersTo="#resolutionTitle">
          <span class="bold">	{title}</span>
        </docTitle>
      </p>
    </preface>
    <preamble>
      <formula name="enactingFormula" eId="formula_1">
        <p xml:space="preserve"><span class="italic">{tongue.formula[:-1]}</span>{tongue.formula[-1]}</p>
      </formula>
{containers}    </preamble>
    <mainBody>
{paragraphs}    </mainBody>
    <conclusions eId="conclusions">
      <p><docDate date="{day}" refersTo="#adoptionDate">{named(tongue.name, day)}</docDate></p>
    </conclusions>
  </statement>
</akomaNtoso>
"""


class Calendar:
    """Hands out symbols and days of adoption, so many a session from the thirty-first on."""

    def __init__(self, count):
        self.each, self.given = max(1, -(-count // 55)), {}

    def next(self, session):
        while self.given.get(session, 0) >= self.each and session < 85:
            session += 1
        number = self.given.get(session, 0) + 1
        self.given[session] = number
        return (session, number), datetime.date(session + 1945, 10, 1) + datetime.timedelta(days=number * 80 // self.each)


def write_topic(folder, length, tongues, calendar, formulas, options, generator):
    titles, texts = {}, {}
    for name, tongue in tongues.items():
        titles[name] = tongue.phrase(generator.randint(4, 9))
        half = generator.randint(options.paragraphs // 4, options.paragraphs)
        texts[name] = ([tongue.paragraph(False) for _ in range(half // 3)] + generator.sample(formulas[name], 3),
                       [tongue.paragraph(True) for _ in range(half)])
    session, before = generator.randint(31, max(31, 85 - length)), None
    for _ in range(length):
        symbol, day = calendar.next(session)
        place = os.path.join(folder, str(symbol[0]), f"A_RES_{symbol[0]}_{symbol[1]}")
        os.makedirs(place, exist_ok=True)
        for name, tongue in tongues.items():
            preamble, body = texts[name]
            recalled = []
            if before:
                opener, *rest = tongue.recalling.format(
                    f"{before[0][0]}/{before[0][1]}", named(name, before[1])).split(" ")
                recalled = [(opener, " ".join(rest))]
            with open(os.path.join(place, f"A_RES_{symbol[0]}_{symbol[1]}.{name}.xml"), "w", encoding="utf-8") as file:
                file.write(page(tongue, symbol, day, titles[name], recalled + preamble, body))
            texts[name] = (successor(tongue, preamble, False), successor(tongue, body, True))
        before = (symbol, day)
        session = session + 1 if length <= 55 else session + (symbol[1] >= calendar.each)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--resolutions", type=int, default=2170)
    parser.add_argument("--languages", default="en,fr,es,ru,ar,zh")
    parser.add_argument("--paragraphs", type=int, default=42)
    parser.add_argument("--longest", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator = random.Random(options.seed)
    tongues = {name: Tongue(name, generator) for name in options.languages.split(",")}
    formulas = {name: [tongue.paragraph(False) for _ in range(25)] for name, tongue in tongues.items()}
    calendar, left, length = Calendar(options.resolutions), options.resolutions, options.longest
    while left > 0:
        length = min(length, left)
        write_topic(options.folder, length, tongues, calendar, formulas, options, generator)
        left, length = left - length, generator.randint(1, 20)


if __name__ == "__main__":
    main()
