package org.heretogether.export;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** A poster of a gathering: on paper as a tagged PDF (PDF/UA-1), and as sentences to be spoken. */
@Service
public class Posters {

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final Pictures pictures;
    private final Words words;

    Posters(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    /** The poster as a page, in the language of the page. */
    public String html(VenueId venue, Report report) {
        var ids = report.decisions().stream()
                .flatMap(decision -> Stream.concat(
                        Stream.of(decision.pictureId()),
                        decision.actions().stream().map(Action::pictureId)))
                .toList();
        return new PosterHtml(report, pictures.keys(venue, ids), pictures, words).html();
    }

    /** That page on paper. Pictures come from this program alone; nothing is fetched. */
    public void pdf(String html, OutputStream to) throws IOException {
        try (var drawer = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawer);
            builder.useUriResolver((base, uri) -> uri);
            builder.useProtocolsStreamImplementation(Drawing::of, PosterHtml.PICTURE.replace(":", ""));
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith(PosterHtml.PICTURE),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useFont(letters("regular"), "Atkinson", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(letters("bold"), "Atkinson", BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.toStream(to);
            builder.run();
        }
    }

    /** The same as sentences, in the language of the page. */
    public List<String> sentences(Report report) {
        var all = new ArrayList<String>();
        all.add(report.title() + ". " + words.date(report.day()) + ".");
        if (report.rehearsal()) {
            all.add(words.text("export.rehearsal"));
        }
        for (var asked : report.asked()) {
            all.add(asked.question());
            asked.said()
                    .ifPresentOrElse(
                            said -> said.lines().forEach(line -> all.add(line.word() + ": " + line.sentence() + ".")),
                            () -> all.add(words.text("export.not-yet-seen")));
        }
        for (Decision decision : report.decisions()) {
            all.add(words.text("export.we-decided") + ": " + decision.wording().in(words.language()) + ".");
        }
        return all;
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
            return new Drawing(PictureKey.of(
                    address.substring(PosterHtml.PICTURE.length(), address.length() - PosterHtml.ENDING.length())));
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
