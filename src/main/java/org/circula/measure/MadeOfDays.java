package org.circula.measure;

import org.circula.time.Span;

/**
 * What a count of days in a window is made of.
 *
 * <table>
 * <caption>Five years before 2018-04-01, 821 days in full and 1005 by half</caption>
 * <tr><th>window</th><th>in full</th><th>in part</th><th>credit</th></tr>
 * <tr><td>2013-04-01 to 2018-03-31</td><td>821</td><td>1005</td><td>502 (502 and a half)</td></tr>
 * </table>
 *
 * @param window the days looked at, which end
 * @param inFull days that count in full
 * @param inPart days that count by a share
 * @param credit what the days that count by a share come to, in whole days; the half that may be left over is dropped
 */
public record MadeOfDays(Span window, long inFull, long inPart, long credit) {

    public MadeOfDays {
        if (window.end().isEmpty()) {
            throw new IllegalArgumentException("A window of counted days ends.");
        }
        if (inFull < 0 || inPart < 0 || credit < 0 || credit > inPart) {
            throw new IllegalArgumentException("Days that count by a share come to no more than they are.");
        }
    }
}
