/** Ballots as files that other people's tools read and write: PrefLib (.soc .soi .toc .toi .cat) and Pabulib (.pb). What is malformed is refused with its line and what was expected. Plain Java. */
@NullMarked
package org.heretogether.ballotfile;

import org.jspecify.annotations.NullMarked;
