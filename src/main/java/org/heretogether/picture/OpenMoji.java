package org.heretogether.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The pack that comes with the program: what the build took from OpenMoji and CLDR, read when first needed and kept. */
final class OpenMoji {

    static final String PACK = "openmoji";
    static final String LICENCE = "CC BY-SA 4.0";
    static final Set<String> LANGUAGES = Set.of("ar", "bn", "cy", "en", "es", "gu", "pa", "pl", "ro", "so", "uk", "ur");

    private static final TypeReference<LinkedHashMap<String, List<String>>> WORDS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, Map<String, List<String>>>> ALIASES =
            new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> AUTHORS = new TypeReference<>() {};
    private static final TypeReference<List<String>> HEXCODES = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> KINDS = new TypeReference<>() {};

    private final Supplier<Map<String, String>> authors = SingletonSupplier.of(() -> read("authors.json", AUTHORS));
    private final Supplier<Map<String, Map<String, List<String>>>> aliases =
            SingletonSupplier.of(() -> read("aliases.json", ALIASES));
    private final Supplier<List<PictureKey>> forIdeas = SingletonSupplier.of(() ->
            read("for-ideas.json", HEXCODES).stream().map(PictureKey::openMoji).toList());
    private final Supplier<List<List<PictureKey>>> forPairs =
            SingletonSupplier.of(() -> read("for-pairs.json", KINDS).stream()
                    .map(kind -> kind.stream().map(PictureKey::openMoji).toList())
                    .toList());
    private final Map<String, PictureIndex> indexes = new ConcurrentHashMap<>();

    boolean has(PictureKey key) {
        return key.pack().equals(PACK) && authors.get().containsKey(key.name());
    }

    String author(PictureKey key) {
        return authors.get().getOrDefault(key.name(), "OpenMoji");
    }

    List<String> authors() {
        return authors.get().values().stream().distinct().sorted().toList();
    }

    /** Our own words for pictures: hexcode to language to words; the first word also is the picture's name. */
    Map<String, Map<String, List<String>>> aliases() {
        return aliases.get();
    }

    List<PictureKey> forIdeas() {
        return forIdeas.get();
    }

    List<List<PictureKey>> forPairs() {
        return forPairs.get();
    }

    /** The words of one of {@link #LANGUAGES}. */
    PictureIndex index(String language) {
        return indexes.computeIfAbsent(
                language, tag -> PictureIndex.of(tag, read("words/" + tag + ".json", WORDS), aliases.get()));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = OpenMoji.class.getResourceAsStream("/pictures/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The build left out pictures/" + name);
            }
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading pictures/" + name, e);
        }
    }
}
