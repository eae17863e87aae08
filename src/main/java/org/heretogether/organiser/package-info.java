/** Signing in, and the frame around the organisers' pages. It imports no feature: pages put themselves on the menu. */
@NullMarked
package org.heretogether.organiser;

import org.jspecify.annotations.NullMarked;
