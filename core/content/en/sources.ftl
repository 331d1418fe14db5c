# Sources: whose work the app leans on, and the licences of what is shipped.

sources-title = Sources
sources-intro = This is not a diagnosis and not treatment. The ideas come from others, the sentences are ours.

## Methods, by name and author

sources-methods-title = Whose work we build on
sources-methods-1 = Amir Levine. Secure Priming Therapy, from his book (in Dutch: Veilig): drawing strength from memories of safe moments.
sources-methods-2 = Julie Menanno. Her book on secure love (in Dutch: Veilig in de liefde): the negative cycle, and the need beneath it.
sources-methods-3 = Sue Johnson. Emotionally Focused Couple Therapy, which Menanno works with.
sources-methods-4 = Kent Hoffman, Glen Cooper and Bert Powell. Circle of Security, from their book for parents (in Dutch: Cirkel van veiligheid). The term shark music is theirs. We say: alarm from long ago.
sources-methods-5 = Mary Main, Daniel Siegel, and Filosa and colleagues (2024). On earned secure attachment: safety can still grow later in life.
sources-methods-6 = A Dutch article on four connection styles. It doesn’t name its author.
sources-methods-7 = R. Chris Fraley and colleagues. The model with two lines: keeping distance, and fear of losing. For each relationship, without boxes.
sources-methods-8 = John Bowlby and Mary Ainsworth. They laid the ground for attachment theory.
sources-methods-9 = Kim Bartholomew and Leonard Horowitz (1991), and Thomas Harris. How you see yourself and how you see the other: I’m OK, you’re OK.
sources-methods-10 = Daniel Siegel and Tina Payne Bryson. Seen, soothed, safe and secure.
sources-methods-11 = Neil Jacobson and Paula Truax (1991), Henri Theil (1950) and Pranab Sen (1968). When a difference is more than normal ups and downs, and how to draw a line that can take a knock.
sources-methods-12 = HL7. FHIR and Structured Data Capture, the form in which questionnaires and answers are exchanged.
sources-methods-13 = Sue Johnson, and John and Julie Gottman. A step towards each other after something came between two people, and beginning softly.
sources-methods-14 = Edward Tronick. Missing each other is ordinary, coming together again is what counts.
sources-methods-15 = Odd Aalen and Søren Johansen (1978), Edward Kaplan and Paul Meier (1958), and Edwin Wilson (1927). How long something takes when not everything has passed yet, and how sure a share of a few is.

## Our own words

sources-own-title = Our own words
sources-own-1 = We wrote every sentence in Thuishaven ourselves.
sources-own-2 = The people above have no part in Thuishaven. They have not approved the app.
sources-own-3 = If you’d like to know more, their own work is the place to go.

## Licences of what is shipped

sources-licences-title = Licences
sources-licences-1 = Thuishaven: MIT or Apache-2.0.
sources-licences-2 = The typeface Nunito: SIL Open Font License 1.1.
sources-licences-3 = SQLite: public domain.
sources-licences-4 = SQLCipher: BSD, © 2008–2020 Zetetic LLC. The text is at the end.
sources-licences-5 = OpenSSL: Apache-2.0.
sources-licences-6 = Rust and its libraries: MIT or Apache-2.0. A few have another licence: Unicode-3.0 (tinystr, zerovec, zerofrom), Zlib (foldhash) and BSD (subtle).
sources-licences-7 = Project Fluent: Apache-2.0 or MIT.
sources-licences-8 = UniFFI: MPL-2.0. Its source is at github.com/mozilla/uniffi-rs.
sources-licences-9 = Kotlin and Compose: Apache-2.0.
sources-licences-10 = JNA: Apache-2.0 or LGPL-2.1.
sources-licences-11 = Thanks to everyone who made this and gave it away.
sources-licences-12 = Copyright (c) 2008-2020 Zetetic LLC All rights reserved. Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met: (•) Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer. (•) Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution. (•) Neither the name of the ZETETIC LLC nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY ZETETIC LLC “AS IS” AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL ZETETIC LLC BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
