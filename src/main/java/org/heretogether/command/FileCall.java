package org.heretogether.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked for with {@code FILE [--json]}, in either order. */
record FileCall(String file, boolean json) {

    private static final String JSON = "--json";

    /** Nothing if it was asked in any other way. After {@code --} a word is a file whatever it looks like. */
    static Optional<FileCall> of(List<String> args) {
        boolean ended = args.contains("--");
        List<String> before = ended ? args.subList(0, args.indexOf("--")) : args;
        List<String> after = ended ? args.subList(args.indexOf("--") + 1, args.size()) : List.of();
        boolean known = before.stream().allMatch(arg -> !arg.startsWith("-") || arg.equals(JSON));
        List<String> files = new ArrayList<>(
                before.stream().filter(arg -> !arg.startsWith("-")).toList());
        files.addAll(after);
        return known && files.size() == 1 && !files.getFirst().isEmpty()
                ? Optional.of(new FileCall(files.getFirst(), before.contains(JSON)))
                : Optional.empty();
    }
}
