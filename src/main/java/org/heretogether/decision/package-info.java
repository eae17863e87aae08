/** What we decided and what became of it: actions, who does them, until when, and why not if not. */
@NullMarked
package org.heretogether.decision;

import org.jspecify.annotations.NullMarked;
