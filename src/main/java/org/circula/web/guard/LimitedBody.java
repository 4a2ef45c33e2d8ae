package org.circula.web.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.circula.web.problem.ProblemException;
import org.circula.web.problem.TooLarge;

/** A body that is read up to the limit and not one byte further. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long read;

    LimitedBody(ServletInputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = body.read(buffer, offset, length);
        count(Math.max(0, number));
        return number;
    }

    private void count(int number) {
        read += number;
        if (read > TooLarge.MOST_BYTES) {
            throw new ProblemException(TooLarge.problem());
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
