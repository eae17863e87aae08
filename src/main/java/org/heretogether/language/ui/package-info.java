/** Which languages our tablets offer, and what is still missing in them. */
@NullMarked
package org.heretogether.language.ui;

import org.jspecify.annotations.NullMarked;
