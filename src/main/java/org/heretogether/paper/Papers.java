package org.heretogether.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** Puts pages on paper: tagged PDF (PDF/UA-1). Pictures and letters come from this program alone; nothing is fetched. */
@Service
public class Papers {

    private final Pictures pictures;
    private final Words words;
    private final Typefaces typefaces;

    Papers(Pictures pictures, Words words, Typefaces typefaces) {
        this.pictures = pictures;
        this.words = words;
        this.typefaces = typefaces;
    }

    /** Paper on which these pictures of the venue have room. */
    public Paper paper(VenueId venue, Collection<PictureId> ids) {
        return new Paper(pictures.keys(venue, ids), pictures, words);
    }

    /** A page of {@link Paper} as a PDF. */
    public byte[] pdf(String html) {
        var drawn = new DrawnWords(typefaces);
        var writing = Writing.of(html, drawn, typefaces.canDraw());
        var out = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawer);
            builder.useUriResolver((base, uri) -> uri);
            builder.useProtocolsStreamImplementation(Drawing::of, Paper.PICTURE.replace(":", ""));
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith(Paper.PICTURE),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            letters(builder, drawn);
            builder.withW3cDocument(writing.page(), null);
            builder.toStream(out);
            builder.run();
            return drawn.areNone()
                    ? out.toByteArray()
                    : KeptWords.in(out.toByteArray(), drawn.texts(), writing.phrases());
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing a page", failed);
        }
    }

    /** The first of these that has room on one page, else the last one. */
    public <R> byte[] onOnePage(List<R> rooms, Function<R, String> html) {
        byte[] pdf = {};
        for (R room : rooms) {
            pdf = pdf(html.apply(room));
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        return pdf;
    }

    private static int pages(byte[] pdf) {
        try (var read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading a page", failed);
        }
    }

    private static void letters(PdfRendererBuilder builder, DrawnWords drawn) {
        letters(builder, "Atkinson", bold -> Typefaces.open(Typefaces.weight(bold)));
        letters(builder, "Noto Sans", bold -> Typefaces.open("cyrillic-" + Typefaces.weight(bold)));
        if (!drawn.areNone()) {
            letters(builder, DrawnFont.NAME, bold -> new ByteArrayInputStream(drawn.font(bold)));
            builder.useUnicodeBidiSplitter(() -> new Directions(drawn));
            builder.useUnicodeBidiReorderer(new Directions.Around());
        }
    }

    private static void letters(PdfRendererBuilder builder, String family, Function<Boolean, InputStream> file) {
        builder.useFont(() -> file.apply(false), family, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> file.apply(true), family, 700, FontStyle.NORMAL, true);
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException("Reading " + resource, missing);
        }
    }

    /** A picture of ours, by its key. */
    private record Drawing(PictureKey key) implements FSStream {

        static FSStream of(String address) {
            return new Drawing(
                    PictureKey.of(address.substring(Paper.PICTURE.length(), address.length() - Paper.ENDING.length())));
        }

        @Override
        public InputStream getStream() {
            return open("static" + key.src());
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
