package org.heretogether.evening;

import java.util.List;
import java.util.UUID;
import org.heretogether.testing.RunningProgram;

/** Opens the sample's questions that are to be asked later, and lets made-up people answer them in every way. */
final class MadeUpRounds {

    private static final String IN_OUR_OWN_WAY = "What else can we do";
    private static final String THREE = "'openmoji/1F3B5','openmoji/1F483','openmoji/1F3E0'";

    /** As long as the words of an idea may be. */
    private static final String A_LOT = "We want a shed where we can sit when it rains, with windows to all sides. "
            .repeat(7)
            .substring(0, 500);

    private static final String IDEA =
            "{\"kind\":\"idea\",\"words\":\"A night with our own band\",\"pictures\":[\"openmoji/1F3B5\"],\"language\":\"en\"}";

    private final RunningProgram program;

    private MadeUpRounds(RunningProgram program) {
        this.program = program;
    }

    static void open(RunningProgram program) {
        boolean first = program.count("select count(*) from `round`") == 4;
        if (first) {
            new MadeUpRounds(program).open();
        }
    }

    private void open() {
        for (String question :
                List.of("want in the garden", "grow to eat", "do first", "spend our money", IN_OUR_OWN_WAY)) {
            program.change(
                    "insert into `round` (round_id, venue_id, gathering_id, question_id, number, state, rehearsal,"
                            + " opened_at, closed_at, on_screen_at, version) select uuid(), q.venue_id, r.gathering_id, q.question_id, 1, 'open', 1,"
                            + " r.opened_at, null, r.on_screen_at, 1 from question q join (select * from `round` limit 1) r where q."
                            + like(question));
        }
        answer("want in the garden", 5, "sorting-mat", "'like':[#0,#1],'not-sure':[#2],'do-not-like':[#3]");
        answer("want in the garden", 3, "sorting-mat", "'like':[#3],'not-sure':[],'do-not-like':[#0,#1]");
        answer("grow to eat", 4, "dots", "'on':[#0,#0,#1]");
        answer("grow to eat", 3, "dots", "'on':[#2,#3,#3]");
        answer("do first", 4, "order-by-pairs", "'order':[[#0],[#1],[#2],[#3]],'pairs':[]");
        answer("do first", 3, "order-by-pairs", "'order':[[#2],[#1],[#0],[#3]],'pairs':[]");
        answer("do first", 2, "order-by-pairs", "'order':[[#3],[#2],[#1],[#0]],'pairs':[]");
        answer("spend our money", 6, "share-money", "'amounts':{#0:6000,#1:4000}");
        answer("spend our money", 4, "share-money", "'amounts':{#2:5000,#3:3000}");
        answer(IN_OUR_OWN_WAY, 1, "open-idea", "'words':'" + A_LOT + "','pictures':['openmoji/1F3E0'],'language':'en'");
        answer(IN_OUR_OWN_WAY, 1, "open-idea", "'words':'A swing','pictures':['openmoji/1F3B5'],'language':'en'");
        answer(IN_OUR_OWN_WAY, 1, "open-idea", "'words':'','pictures':[" + THREE + "],'language':'en'");
        program.change(
                "insert into contribution (contribution_id, venue_id, kind, turn_id, kiosk_id, value, order_shown, body_hash,"
                        + " made_at, received_at) select uuid(), venue_id, 'idea', turn_id, kiosk_id, '" + IDEA
                        + "', '[]', body_hash, made_at, received_at from contribution where value like '%A swing%' limit 1");
        program.change("insert into hold (contribution_id, venue_id, state, looked_at, looked_by, version)"
                + " select contribution_id, venue_id, 'show', now(3), 'Us', 1 from counted where value like '%open-idea%' or value = '"
                + IDEA + "'");
    }

    /** In the answer, #0 is the first choice of the question. */
    private void answer(String question, int people, String kind, String answer) {
        String value = ("{'kind':'" + kind + "'," + answer + "}").replace('\'', '"');
        List<String> choices = choices(question);
        for (int place = 0; place < choices.size(); place++) {
            value = value.replace("#" + place, '"' + choices.get(place) + '"');
        }
        for (int person = 0; person < people; person++) {
            UUID turn = UUID.randomUUID();
            program.change(
                    "insert into turn (turn_id, venue_id, kiosk_id, language, access, received_at) select '" + turn
                            + "', venue_id, kiosk_id, language, access, received_at from turn limit 1",
                    "insert into contribution (contribution_id, venue_id, kind, round_id, turn_id, kiosk_id, value,"
                            + " order_shown, body_hash, made_at, received_at) select uuid(), c.venue_id, 'answer', r.round_id, '"
                            + turn + "', c.kiosk_id, '" + value
                            + "', c.order_shown, c.body_hash, c.made_at, c.received_at from contribution c join `round` r"
                            + " join question q on q.question_id = r.question_id where q." + like(question)
                            + " limit 1");
        }
    }

    private List<String> choices(String question) {
        return program.texts("select ch.choice_id from choice ch join question q using (question_id) where q."
                + like(question) + " order by ch.place");
    }

    private static String like(String question) {
        return "wording like '%" + question + "%'";
    }
}
