package org.heretogether.organiser;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the help of a page is filed under: its address without ids, {@code gatherings.one.jobs}. */
public final class HelpTopic {

    private static final Pattern ID = Pattern.compile(":\\w+|[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Set<String> WAYS_TO_ONE = Set.of("new", "after");

    private HelpTopic() {}

    /** The topic of the page at this address, or of this route. */
    public static String of(String path) {
        String topic = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("organise") && !WAYS_TO_ONE.contains(part))
                .map(part -> ID.matcher(part).matches() ? "one" : part)
                .collect(Collectors.joining("."));
        return topic.isEmpty() ? "home" : topic;
    }
}
