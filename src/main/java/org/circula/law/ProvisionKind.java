package org.circula.law;

/** The five kinds of provision. */
public enum ProvisionKind {
    /** Compares one measure with one threshold. */
    LIMIT,
    /** Asks one thing that only the person can know or an authority weighs, or holds for whomever its rule names. */
    TEST,
    /** Touches another provision: leaves days out, replaces a limit, or lifts it. */
    EXCEPTION,
    /** Gives a share, an amount or a time; never turns a verdict. */
    QUANTITY,
    /** Something the person must do. */
    DUTY
}
