/** What people brought to a round, as a file that other tools can count; and files of others, counted here as a rehearsal. */
@NullMarked
package org.heretogether.result.ui;

import org.jspecify.annotations.NullMarked;
