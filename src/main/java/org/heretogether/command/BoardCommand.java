package org.heretogether.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.heretogether.board.BoardReader;
import org.heretogether.board.BoardReading;
import org.heretogether.words.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a file in Open Board Format would bring in, and what would be left out and why. Nothing is taken in by it. */
final class BoardCommand implements Command {

    private static final String HOW = "Use: ./run board FILE [--json]\n"
            + "It reads a file in Open Board Format (.obf or .obz). It tells what would come in.";

    @Override
    public String name() {
        return "board";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Optional<FileCall> call = FileCall.of(args);
        if (call.isEmpty()) {
            err.println(HOW);
            return MISUSED;
        }
        var words = new Words();
        try {
            byte[] file = TextFile.bytes(call.get().file(), BoardReader.mostBytes());
            return switch (BoardReader.read(file)) {
                case BoardReading.Refused refused -> {
                    String what = refused.what().isEmpty() ? "" : " (" + shortened(refused.what()) + ")";
                    err.println(call.get().file() + ": " + words.text("board.refused." + refused.why()) + what);
                    yield REFUSED;
                }
                case BoardReading.Read read -> {
                    var list = BoardList.of(read, words);
                    out.print(call.get().json() ? json(list) : new BoardText(list, words).all());
                    out.flush();
                    yield DONE;
                }
            };
        } catch (TextFile.Unusable unusable) {
            err.println(unusable.getMessage());
            return REFUSED;
        }
    }

    // A name may hold anything, so that nothing of it moves the cursor of the person who reads.
    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }

    private static String json(BoardList list) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(list)
                + "\n";
    }
}
