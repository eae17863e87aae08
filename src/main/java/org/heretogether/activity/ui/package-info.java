/** What we are doing: the list, and one activity with its change card. */
@NullMarked
package org.heretogether.activity.ui;

import org.jspecify.annotations.NullMarked;
