package org.heretogether.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.CallbackExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** What the database is asked while something is done. */
public final class Statements {

    private Statements() {}

    public static List<String> during(DSLContext db, Runnable work) {
        var asked = new CopyOnWriteArrayList<String>();
        ExecuteListenerProvider[] before = db.configuration().executeListenerProviders();
        var listening = java.util.Arrays.copyOf(before, before.length + 1);
        listening[before.length] = new DefaultExecuteListenerProvider(
                new CallbackExecuteListener().onExecuteStart(context -> asked.add(String.valueOf(context.sql()))));
        db.configuration().set(listening);
        try {
            work.run();
        } finally {
            db.configuration().set(before);
        }
        return asked;
    }
}
