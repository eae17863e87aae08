package org.heretogether.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.heretogether.picture.PictureKey;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.PdfUa;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What organisers wrote in any language of our tablets is on paper: to see, to search and to hear. */
class LettersOnPaperTest extends DatabaseTest {

    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "en", "What is our night about?",
            "cy", "Am beth mae ein noson, a'r sŵn?",
            "pl", "O czym będzie nasz wieczór? Źdźbło.",
            "uk", "Про що буде наш вечір? Їжа і ґанок",
            "ur", "ہماری کلب نائٹ کس بارے میں ہے؟",
            "ar", "ما موضوع ليلتنا؟",
            "bn", "আমাদের ক্লাবের রাতে কী হবে? ক্ষমা কি",
            "pa", "ਸਾਡੀ ਰਾਤ ਕਿਸ ਬਾਰੇ ਹੈ? ਸਿੱਖ"));
    private static final List<String> DRAWN = List.of("ur", "ar", "bn", "pa");
    private static final PictureKey BALL = PictureKey.of("openmoji/1FAA9");

    @Autowired
    private Reports reports;

    @Autowired
    private Posters posters;

    @Autowired
    private OnePages onePages;

    private Venue place;
    private Report report;

    @BeforeEach
    void aQuestionInEachLanguage() {
        place = hall.place();
        var gathering = reports.of(place.venueId(), hall.openPickOne(place).gatheringId())
                .orElseThrow();
        List<Report.Asked> asked = QUESTIONS.values().stream()
                .map(question -> new Report.Asked(question, BALL, 1, Optional.of(said(question)), Optional.empty()))
                .toList();
        report = new Report(gathering.gathering(), "Наш клуб", gathering.day(), false, asked, List.of(), List.of());
    }

    @Test
    void a_poster_shows_and_says_every_language() throws Exception {
        saysAll(posters.pdf(place.venueId(), report), "poster");
    }

    @Test
    void a_report_shows_and_says_every_language() throws Exception {
        saysAll(onePages.pdf(place.venueId(), report), "report");
    }

    private static void saysAll(byte[] pdf, String name) throws Exception {
        Files.write(Path.of(System.getProperty("heretogether.test-dir"), name + "-every-letter.pdf"), pdf);
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            var glyphs = new Glyphs();
            String text = glyphs.getText(read);
            assertThat(glyphs.missing).as("drawn as a box").isZero();
            assertThat(text).doesNotContain("#").contains(QUESTIONS.values());
            var phrases = new ArrayList<String>();
            tell(read.getDocumentCatalog().getStructureTreeRoot(), phrases);
            for (String language : DRAWN) {
                assertThat(phrases).contains(language + " " + QUESTIONS.get(language));
            }
            assertThat(phrases).anyMatch(phrase -> phrase.startsWith("uk"));
        }
    }

    private static void tell(PDStructureNode node, List<String> phrases) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    phrases.add(element.getLanguage() + " " + element.getActualText());
                }
                assertThat(element.getAlternateDescription())
                        .satisfiesAnyOf(
                                alternate -> assertThat(alternate).isNull(),
                                alternate ->
                                        assertThat(element.getStructureType()).isEqualTo("Figure"));
                tell(element, phrases);
            }
        }
    }

    private static Report.Said said(String word) {
        return new Report.Said(9, 0, 0, 0, List.of(new Report.Line(word, Optional.of(BALL), 3, "3 people")));
    }

    /** Counts what a font has no picture of. */
    private static final class Glyphs extends PDFTextStripper {
        int missing;

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws java.io.IOException {
            missing += code == 0 ? 1 : 0;
            super.showGlyph(matrix, font, code, displacement);
        }
    }
}
