package org.circula.verdict;

/** A required provision whose rule stayed silent without leave: a defect of the rule base, never a missing line in a verdict. */
public final class SilentProvisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String provision;

    public SilentProvisionException(String provision, String pathway) {
        super(
                "The rule of " + provision + " did not speak of a life put to " + pathway
                        + ", and the provision does not say may-not-apply. Mend its left side, or declare may-not-apply: true.");
        this.provision = provision;
    }

    /** The provision that stayed silent. */
    public String provision() {
        return provision;
    }
}
