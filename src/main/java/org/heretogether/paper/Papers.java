package org.heretogether.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
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

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final Pictures pictures;
    private final Words words;

    Papers(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    /** Paper on which these pictures of the venue have room. */
    public Paper paper(VenueId venue, Collection<PictureId> ids) {
        return new Paper(pictures.keys(venue, ids), pictures, words);
    }

    /** A page of {@link Paper} as a PDF. */
    public byte[] pdf(String html) {
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
            builder.useFont(letters("regular"), "Atkinson", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(letters("bold"), "Atkinson", BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing a page", failed);
        }
        return out.toByteArray();
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

    private static FSSupplier<InputStream> letters(String name) {
        return () -> open("poster/" + name + ".ttf");
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
