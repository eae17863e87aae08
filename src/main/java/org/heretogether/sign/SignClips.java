package org.heretogether.sign;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.DataFolder;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** The films in sign language that organisers brought. */
@Service
public class SignClips {

    /** A minute of film from a telephone, with room to spare: what a tablet can keep for when there is no network. */
    public static final int LARGEST = 30 * 1024 * 1024;

    private final SignClipRepository repository;
    private final FilmFiles files;
    private final Clock clock;

    SignClips(SignClipRepository repository, DataFolder dataFolder, Clock clock) {
        this.repository = repository;
        this.files = new FilmFiles(dataFolder.path().resolve("signs"));
        this.clock = clock;
    }

    public Map<QuestionId, List<SignClip>> find(VenueId venueId, Collection<QuestionId> questionIds) {
        return repository.find(venueId, questionIds).stream().collect(groupingBy(SignClip::questionId));
    }

    /** Keeps a copy of this file as the film for that part of the question, in place of the one before. */
    public Kept keep(VenueId venueId, QuestionId questionId, SignClip.Part part, String signLanguage, Path source) {
        try {
            if (Files.size(source) > LARGEST) {
                return new Kept.TooLarge();
            }
            Optional<FilmKind> kind = FilmKind.of(beginning(source));
            if (kind.isEmpty()) {
                return new Kept.NotAFilm();
            }
            String ending = kind.get().ending;
            var clip = new SignClip(questionId, part, files.keep(source, ending), ending, signLanguage);
            repository.put(venueId, clip, clock.instant());
            return new Kept.Yes(clip);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the film " + source, e);
        }
    }

    /** The question is shown without this film from now on. */
    public void takeAway(VenueId venueId, QuestionId questionId, SignClip.Part part) {
        repository.delete(venueId, questionId, part);
    }

    /** The file of a film that is in use. */
    public Optional<Path> file(String film) {
        return repository
                .findFilm(film)
                .map(clip -> files.path(clip.film(), clip.ending()))
                .filter(Files::isRegularFile);
    }

    private static byte[] beginning(Path source) throws IOException {
        try (var in = Files.newInputStream(source)) {
            return in.readNBytes(FilmKind.LOOKED_AT);
        }
    }
}
