# Sources: whose work the app leans on, and the licences of what is shipped.

sources-title = Bronnen
sources-intro = Dit is geen diagnose en geen behandeling. De ideeën komen van anderen, de zinnen zijn van ons.

## Methods, by name and author

sources-methods-title = Op wie we bouwen
sources-methods-1 = Amir Levine. Secure Priming Therapy, uit zijn boek Veilig: kracht putten uit herinneringen aan veilige momenten.
sources-methods-2 = Julie Menanno. Veilig in de liefde: de negatieve spiraal, en de behoefte die eronder ligt.
sources-methods-3 = Sue Johnson. Emotionally Focused Couple Therapy, waar Menanno mee werkt.
sources-methods-4 = Kent Hoffman, Glen Cooper en Bert Powell. Circle of Security, uit hun boek Cirkel van veiligheid. Het woord haaienmuziek is van hen. Wij zeggen: alarm van vroeger.
sources-methods-5 = Mary Main, Daniel Siegel, en Filosa en collega’s (2024). Over verworven veilige hechting: ook later in je leven kan veiligheid groeien.
sources-methods-6 = Een Nederlands artikel over vier verbindingsstijlen. De schrijver wordt er niet in genoemd.
sources-methods-7 = R. Chris Fraley en collega’s. Het model met twee lijnen: afstand houden, en bang zijn de ander te verliezen. Per relatie, zonder hokjes.
sources-methods-8 = John Bowlby en Mary Ainsworth. Zij legden de basis onder de hechtingstheorie.
sources-methods-9 = Kim Bartholomew en Leonard Horowitz (1991), en Thomas Harris. Hoe je jezelf ziet en hoe je de ander ziet: ik ben oké, jij bent oké.
sources-methods-10 = Daniel Siegel en Tina Payne Bryson. Gezien, getroost, veilig en geborgen.
sources-methods-11 = Neil Jacobson en Paula Truax (1991), Henri Theil (1950) en Pranab Sen (1968). Wanneer een verschil meer is dan de normale schommeling, en hoe je een lijn trekt die tegen een stootje kan.
sources-methods-12 = HL7. FHIR en Structured Data Capture, de vorm waarin vragenlijsten en antwoorden worden uitgewisseld.
sources-methods-13 = Sue Johnson, en John en Julie Gottman. Een stap naar elkaar toe na iets wat tussen twee mensen kwam, en zacht beginnen.
sources-methods-14 = Edward Tronick. Mis gaan is gewoon, het gaat om weer bij elkaar komen.
sources-methods-15 = Odd Aalen en Søren Johansen (1978), Edward Kaplan en Paul Meier (1958), en Edwin Wilson (1927). Hoe lang iets duurt als nog niet alles voorbij is, en hoe zeker een deel van een klein aantal is.

## Our own words

sources-own-title = Onze eigen woorden
sources-own-1 = Elke zin in Thuishaven hebben we zelf geschreven.
sources-own-2 = De mensen hierboven staan buiten Thuishaven. Zij hebben de app niet goedgekeurd.
sources-own-3 = Wil je meer weten, lees dan hun eigen werk.

## Licences of what is shipped

sources-licences-title = Licenties
sources-licences-1 = Thuishaven: MIT of Apache-2.0.
sources-licences-2 = Het lettertype Nunito: SIL Open Font License 1.1.
sources-licences-3 = SQLite: publiek domein.
sources-licences-4 = SQLCipher: BSD, © 2008–2020 Zetetic LLC. De tekst staat onderaan.
sources-licences-5 = OpenSSL: Apache-2.0.
sources-licences-6 = Rust en zijn bibliotheken: MIT of Apache-2.0. Enkele hebben een andere licentie: Unicode-3.0 (tinystr, zerovec, zerofrom), Zlib (foldhash) en BSD (subtle).
sources-licences-7 = Project Fluent: Apache-2.0 of MIT.
sources-licences-8 = UniFFI: MPL-2.0. De broncode staat op github.com/mozilla/uniffi-rs.
sources-licences-9 = Kotlin en Compose: Apache-2.0.
sources-licences-10 = JNA: Apache-2.0 of LGPL-2.1.
sources-licences-11 = Dank aan iedereen die dit maakte en weggaf.
sources-licences-12 = Copyright (c) 2008-2020 Zetetic LLC All rights reserved. Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met: (•) Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer. (•) Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution. (•) Neither the name of the ZETETIC LLC nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY ZETETIC LLC “AS IS” AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL ZETETIC LLC BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
