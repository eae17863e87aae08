package org.heretogether.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page in which every phrase in other letters than ours says its language and has letters of its own. */
final class Writing {

    /** Says which of {@link #phrases} a part of the page draws. */
    static final String PHRASE = "phrase ";

    private static final Set<String> INSIDE_A_LINE = Set.of("span", "strong");

    private final Document page;
    private final DrawnWords words;
    private final boolean canDraw;
    private final Directions directions;
    private final List<String> phrases = new ArrayList<>();

    private Writing(Document page, DrawnWords words, boolean canDraw) {
        this.page = page;
        this.words = words;
        this.canDraw = canDraw;
        this.directions = new Directions(words);
    }

    /** @param canDraw whether letters that join can be drawn here; without it the page is made all the same */
    static Writing of(String html, DrawnWords words, boolean canDraw) {
        var writing = new Writing(read(html), words, canDraw);
        writing.write(writing.page.getElementsByTagName("body").item(0));
        return writing;
    }

    Document page() {
        return page;
    }

    /** Those that are drawn, as they are said. */
    List<String> phrases() {
        return phrases;
    }

    private void write(Node node) {
        Node next;
        for (Node child = node.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Text text) {
                write(text);
            } else {
                write(child);
            }
        }
    }

    private void write(Text text) {
        List<Phrase> parts = Phrase.of(text.getData());
        if (parts.stream().allMatch(part -> part.letters() == null)) {
            return;
        }
        Element block = block(text);
        boolean toTheLeft = directions.areRightToLeft(block.getTextContent());
        if (toTheLeft) {
            block.setAttribute("dir", "rtl");
        }
        for (Phrase part : parts) {
            text.getParentNode().insertBefore(element(part, part.letters()), text);
            if (canDraw
                    && !toTheLeft
                    && part.letters() != null
                    && part.letters().areRightToLeft()) {
                text.getParentNode().insertBefore(goesOnToTheRight(), text);
            }
        }
        text.getParentNode().removeChild(text);
    }

    private Node element(Phrase part, @Nullable Letters letters) {
        if (letters == null) {
            return page.createTextNode(part.text());
        }
        Element phrase = page.createElement("span");
        phrase.setAttribute("lang", letters.language());
        if (letters.areDrawn() && canDraw) {
            phrase.setAttribute("title", PHRASE + phrases.size());
            phrase.setAttribute(
                    "style",
                    "font-family: %s, %s; line-height: %s"
                            .formatted(DrawnFont.NAME, Paper.LETTERS, letters.lineHeight()));
            phrases.add(part.text());
            phrase.setTextContent(words.draw(part.text(), letters));
        } else {
            phrase.setTextContent(part.text());
        }
        // A span that fills a line by itself is not told in the PDF; one inside it is.
        Element line = page.createElement("span");
        line.appendChild(phrase);
        return line;
    }

    private Node goesOnToTheRight() {
        Element mark = page.createElement("span");
        mark.setAttribute("style", "font-family: " + DrawnFont.NAME);
        mark.setTextContent(String.valueOf(DrawnFont.GOES_ON_TO_THE_RIGHT));
        return mark;
    }

    private static Element block(Node text) {
        Node node = text.getParentNode();
        while (INSIDE_A_LINE.contains(node.getNodeName())) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    private static Document read(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException failed) {
            throw new IllegalArgumentException("No page: " + html, failed);
        }
    }
}
