/** What could not be taken in, for an organiser to look at. */
@NullMarked
package org.heretogether.contribution.ui;

import org.jspecify.annotations.NullMarked;
