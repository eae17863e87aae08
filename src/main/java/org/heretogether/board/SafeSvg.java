package org.heretogether.board;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew with nothing but shapes and colours in it. A script, a link, a picture from elsewhere or an entity
 * cannot come along, since only what is listed here is written.
 *
 * @param content the drawing
 * @param hadActiveParts whether something that could act or ask elsewhere was left out
 */
record SafeSvg(byte[] content, int width, int height, boolean hadActiveParts) {

    private static final int MOST_ELEMENTS = 50_000;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "style");
    private static final Set<String> HARMLESS =
            Set.of("title", "desc", "metadata", "text", "tspan", "namedview", "perspective", "switch", "i18n");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "d|points|[xyr]|[xy][12]|c[xy]|r[xy]|f[xy]|width|height|viewBox|transform|fill(-\\w+)?|stroke(-\\w+)?|opacity|id|class|offset|"
                    + "stop-(color|opacity)|gradient(Units|Transform)|spreadMethod|clip-(path|rule)|clipPathUnits|style|"
                    + "preserveAspectRatio|color|display|visibility");
    private static final Pattern ASKS_OR_ACTS = Pattern.compile(
            "(?is)(url\\s*\\(\\s*(?!['\"]?#)|@import|expression|javascript:|behavior|-moz-binding|\\\\|<)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})(?:\\.\\d+)?(?:px)?\\s*");

    /** The same drawing made safe; empty if it is not a drawing that can be read. */
    static Optional<SafeSvg> of(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Writing(factory.createXMLStreamReader(new ByteArrayInputStream(svg))).all();
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static final class Writing {

        private final XMLStreamReader from;
        private final StringBuilder to = new StringBuilder();
        private boolean active;
        private int elements;
        private int width;
        private int height;
        private boolean style;

        Writing(XMLStreamReader from) {
            this.from = from;
        }

        Optional<SafeSvg> all() throws XMLStreamException {
            while (from.hasNext()) {
                switch (from.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++elements > MOST_ELEMENTS
                                || elements == 1 && !from.getLocalName().equals("svg")) {
                            return Optional.empty();
                        }
                        start();
                    }
                    case XMLStreamConstants.END_ELEMENT ->
                        to.append("</").append(from.getLocalName()).append('>');
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                    default -> {}
                }
            }
            byte[] written = to.toString().getBytes(StandardCharsets.UTF_8);
            return elements == 0 ? Optional.empty() : Optional.of(new SafeSvg(written, width, height, active));
        }

        private void start() throws XMLStreamException {
            String name = from.getLocalName();
            if (!SHAPES.contains(name)) {
                active |= !HARMLESS.contains(name);
                skip();
                return;
            }
            boolean root = elements == 1;
            to.append('<').append(name).append(root ? " xmlns=\"" + NAMESPACE + "\"" : "");
            for (int i = 0; i < from.getAttributeCount(); i++) {
                attribute(from.getAttributeLocalName(i), from.getAttributeValue(i), root);
            }
            to.append('>');
            style = name.equals("style");
        }

        private void attribute(String name, String value, boolean root) {
            boolean unsafe = ASKS_OR_ACTS.matcher(value).find();
            boolean inside = name.equals("href") && value.startsWith("#");
            active |= unsafe || name.startsWith("on") || name.equals("href") && !inside;
            if (!unsafe && (inside || ATTRIBUTE.matcher(name).matches())) {
                to.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
                size(name, value, root);
            }
        }

        private void size(String name, String value, boolean root) {
            var number = NUMBER.matcher(value);
            if (root && number.matches()) {
                width = name.equals("width") ? Integer.parseInt(number.group(1)) : width;
                height = name.equals("height") ? Integer.parseInt(number.group(1)) : height;
            }
        }

        private void characters() {
            if (style && !from.getText().isBlank()) {
                boolean unsafe = ASKS_OR_ACTS.matcher(from.getText()).find();
                active |= unsafe;
                to.append(unsafe ? "" : escaped(from.getText()));
            }
        }

        private void skip() throws XMLStreamException {
            int depth = 1;
            while (depth > 0) {
                int event = from.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    active |= from.getLocalName().equals("script");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
