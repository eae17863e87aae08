package org.heretogether.wording;

import java.util.List;

/** One thing to look for in a text. */
interface Check {
    List<Finding> in(Written written);
}
