/** What we shape together, such as a club night or a garden, and its change card: what can change, what cannot and why, who decides. */
@NullMarked
package org.heretogether.activity;

import org.jspecify.annotations.NullMarked;
