package org.heretogether.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heretogether.board.TestFiles.data;
import static org.heretogether.board.TestFiles.png;
import static org.heretogether.board.TestFiles.utf8;
import static org.heretogether.board.TestFiles.zip;

import java.util.List;
import org.heretogether.board.BoardReading.Read;
import org.junit.jupiter.api.Test;

/** What is odd but clear is taken as it is meant; what cannot come in is named, with why. */
class BoardReaderTest {

    @Test
    void ids_that_are_numbers_are_the_same_as_texts() {
        Board board = one("""
                {"format": "open-board-0.1", "id": 7, "grid": {"rows": 1, "columns": 2, "order": [[1, "2"]]},
                 "buttons": [{"id": "1", "label": "tea", "image_id": 5}, {"id": 2, "label": "cake"}],
                 "images": [{"id": "5", "data": "%s"}]}""".formatted(data(png(3, 2))));

        assertThat(board.id()).isEqualTo("7");
        assertThat(board.grid()).containsExactly(List.of("1", "2"));
        assertThat(board.buttons().getFirst().picture()).isEqualTo("5");
        assertThat(board.pictures().getFirst())
                .extracting(BoardPicture::kind, BoardPicture::width, BoardPicture::height)
                .containsExactly(PictureKind.PNG, 3, 2);
    }

    @Test
    void a_board_without_a_grid_a_name_or_a_language_gets_what_it_needs() {
        Board board = one("{\"buttons\": [{\"label\": \"a\"}, {\"label\": \"b\"}, {\"label\": \"c\"}]}");

        assertThat(board.name()).isEqualTo("board-1");
        assertThat(board.language()).isEmpty();
        assertThat(board.grid()).containsExactly(List.of("button-1", "button-2"), List.of("button-3", ""));
    }

    @Test
    void colours_in_any_way_of_writing_become_one() {
        assertThat(Colour.of("#fff")).contains("rgb(255, 255, 255)");
        assertThat(Colour.of("#FFD166")).contains("rgb(255, 209, 102)");
        assertThat(Colour.of("#00000080")).contains("rgba(0, 0, 0, 0.5)");
        assertThat(Colour.of("rgba(0,255,0,.5)")).contains("rgba(0, 255, 0, 0.5)");
        assertThat(Colour.of("rgb(300, 0, 0)")).isEmpty();
        assertThat(Colour.of("url(x)")).isEmpty();
    }

    @Test
    void an_address_is_left_out_and_never_asked() {
        Read read = read("""
                {"format": "open-board-0.1", "id": "b", "name": "B",
                 "buttons": [{"id": 1, "label": "x", "image_id": 9, "load_board": {"url": "https://example.org/b"}}],
                 "images": [{"id": 9, "url": "https://example.org/x.png"}],
                 "sounds": [{"id": 3, "data_url": "https://example.org/x"}]}""");

        assertThat(read.leftOut())
                .containsExactly(
                        new LeftOut("B", LeftOut.Part.PICTURE, "9", LeftOut.Why.ON_THE_INTERNET),
                        new LeftOut("B", LeftOut.Part.SOUND, "3", LeftOut.Why.ON_THE_INTERNET),
                        new LeftOut("B", LeftOut.Part.LINK, "https://example.org/b", LeftOut.Why.ON_THE_INTERNET));
        assertThat(read.boards().buttons().findFirst().orElseThrow().picture()).isEmpty();
    }

    @Test
    void what_cannot_come_in_is_named_with_why() {
        Read read = read("""
                {"format": "open-board-0.1", "id": "b", "name": "B",
                 "grid": {"rows": 1, "columns": 1, "order": [["ghost"]]},
                 "buttons": [{"id": 1, "label": "x", "image_id": "none", "border_color": "sky"}, {"id": 1, "label": "y"}],
                 "images": [{"id": "big", "data": "%s"}, {"id": "odd", "data": "data:image/png;base64,aGVsbG8="},
                            {"id": "set", "symbol": {"set": "x", "filename": "y"}}, {"id": "empty"},
                            {"id": "up", "path": "../../etc/passwd"}, {"id": "away", "path": "images/1.png"}]}""".formatted(data(png(50_000, 50_000))));

        assertThat(read.leftOut())
                .extracting(LeftOut::what, LeftOut::why)
                .containsExactlyInAnyOrder(
                        tuple("big", LeftOut.Why.TOO_MANY_PIXELS),
                        tuple("odd", LeftOut.Why.UNKNOWN_KIND),
                        tuple("set", LeftOut.Why.OF_ANOTHER_SET),
                        tuple("empty", LeftOut.Why.NO_CONTENT),
                        tuple("up", LeftOut.Why.PATH_CLIMBS_OUT),
                        tuple("away", LeftOut.Why.NOT_IN_THE_FILE),
                        tuple("none", LeftOut.Why.NOT_IN_THE_FILE),
                        tuple("sky", LeftOut.Why.NOT_A_COLOUR),
                        tuple("1", LeftOut.Why.TWICE),
                        tuple("ghost", LeftOut.Why.NO_SUCH_BUTTON));
    }

    @Test
    void a_drawing_keeps_its_shapes_and_loses_what_acts() {
        String drawing = """
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" width="10" height="8" onload="alert(1)">
                <script>alert(2)</script><a href="javascript:alert(3)"><circle r="2"/></a>
                <image href="https://example.org/x.png"/><style>.a{background:url(https://example.org)}</style>
                <path d="M0 0h9" fill="url(#g)" style="fill:url('https://example.org')"/></svg>""";

        Read read = read(picture(utf8(drawing)));

        BoardPicture picture = read.boards().pictures().findFirst().orElseThrow();
        assertThat(new String(picture.bytes().content(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<path d=\"M0 0h9\" fill=\"url(#g)\">")
                .doesNotContain("script", "alert", "onload", "example.org", "passwd");
        assertThat(read.leftOut()).extracting(LeftOut::why).containsExactly(LeftOut.Why.ACTIVE_PARTS_TAKEN_OUT);
        assertThat(SafeSvg.of(picture.bytes().content()).orElseThrow().content())
                .isEqualTo(picture.bytes().content());
    }

    @Test
    void entities_that_swell_are_not_followed() {
        String swelling =
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg><style>&b;</style></svg>";

        assertThat(read(picture(utf8(swelling))).boards().pictures()).isEmpty();
    }

    @Test
    void boards_of_a_zip_open_each_other_and_one_that_is_missing_is_named() {
        byte[] file = zip(
                "manifest.json",
                "{\"root\": \"b/one.obf\", \"paths\": {\"boards\": {\"one\": \"b/one.obf\", \"two\": \"b/two.obf\", \"gone\": \"b/gone.obf\"}}}",
                "b/one.obf",
                "{\"id\": \"one\", \"buttons\": [{\"id\": 1, \"load_board\": {\"path\": \"b/two.obf\"}}, {\"id\": 2, \"load_board\": {\"path\": \"b/x.obf\"}}]}",
                "b/two.obf",
                "{\"id\": \"two\", \"buttons\": []}");

        Read read = (Read) BoardReader.read(file);

        assertThat(read.boards().root()).isEqualTo("one");
        assertThat(read.boards().buttons()).extracting(Button::opens).containsExactly("two", "");
        assertThat(read.leftOut())
                .extracting(LeftOut::part, LeftOut::what)
                .containsExactly(tuple(LeftOut.Part.BOARD, "gone"), tuple(LeftOut.Part.LINK, "b/x.obf"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static String picture(byte[] content) {
        return "{\"id\": \"b\", \"buttons\": [], \"images\": [{\"id\": 1, \"data\": \"" + data(content) + "\"}]}";
    }

    private static Board one(String json) {
        return read(json).boards().boards().getFirst();
    }

    private static Read read(String json) {
        return (Read) BoardReader.read(utf8(json));
    }
}
