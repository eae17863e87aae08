/** The organisers' home, and the page with which a gathering is run. */
@NullMarked
package org.heretogether.tonight.ui;

import org.jspecify.annotations.NullMarked;
