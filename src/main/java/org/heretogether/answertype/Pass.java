package org.heretogether.answertype;

import java.util.List;

/** An answer that chooses nothing. It is a real answer, open to everyone on every question, and counted as such. */
public sealed interface Pass extends Answer permits Pass.Skip, Pass.IDoNotKnow, Pass.WrongQuestion {

    String SKIP = "skip";
    String I_DO_NOT_KNOW = "i-do-not-know";
    String WRONG_QUESTION = "wrong-question";

    record Skip() implements Pass {
        @Override
        public List<String> countsFor() {
            return List.of(SKIP);
        }
    }

    record IDoNotKnow() implements Pass {
        @Override
        public List<String> countsFor() {
            return List.of(I_DO_NOT_KNOW);
        }
    }

    record WrongQuestion() implements Pass {
        @Override
        public List<String> countsFor() {
            return List.of(WRONG_QUESTION);
        }
    }
}
