/** The big screen: what all of us see, readable from the last row. */
@NullMarked
package org.heretogether.projector;

import org.jspecify.annotations.NullMarked;
