package org.heretogether.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Whoever listens to a PDF, searches or copies meets the words, where the eye meets their drawings. */
final class KeptWords {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** A CMap may have at most so many lines in one part (Adobe Technical Note 5014). */
    private static final int MOST_LINES = 100;

    private final List<String> words;
    private final List<String> phrases;
    private final Set<String> said = new HashSet<>();

    private KeptWords(List<String> words, List<String> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    static byte[] in(byte[] pdf, List<String> words, List<String> phrases) throws IOException {
        var kept = new KeptWords(words, phrases);
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            kept.inFonts(document);
            kept.in(document.getDocumentCatalog().getStructureTreeRoot());
            document.save(out);
        }
        return out.toByteArray();
    }

    private void inFonts(PDDocument document) throws IOException {
        for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT)) {
            COSBase font = object.getObject();
            if (font instanceof COSDictionary type0
                    && COSName.TYPE0.equals(type0.getCOSName(COSName.SUBTYPE))
                    && type0.getNameAsString(COSName.BASE_FONT).endsWith("+" + DrawnFont.NAME)) {
                COSStream cmap = document.getDocument().createCOSStream();
                try (OutputStream out = cmap.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
                }
                type0.setItem(COSName.TO_UNICODE, cmap);
            }
        }
    }

    private String toUnicode() {
        var cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                2 beginbfchar
                <0001> <0020>
                <0002> <200E>
                endbfchar
                """);
        for (int from = 0; from < words.size(); from += MOST_LINES) {
            int to = Math.min(words.size(), from + MOST_LINES);
            cmap.append(to - from).append(" beginbfchar\n");
            for (int word = from; word < to; word++) {
                cmap.append('<').append(HEX.toHexDigits((short) (DrawnFont.FIRST_WORD + word)));
                cmap.append("> <")
                        .append(HEX.formatHex(words.get(word).getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            }
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private void in(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alternate = element.getAlternateDescription();
                if (alternate != null && alternate.startsWith(Writing.PHRASE)) {
                    // A phrase that goes on in the next line is said once.
                    String phrase = phrases.get(Integer.parseInt(alternate.substring(Writing.PHRASE.length())));
                    element.setActualText(said.add(alternate) ? phrase : "");
                    element.getCOSObject().removeItem(COSName.ALT);
                }
                in(element);
            }
        }
    }
}
