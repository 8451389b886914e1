Reason =
    .LAST_OPERATOR = This is the last operator
    .SUBSTITUTE_UNFIT = The substitute cannot stand in
    .PASSWORD_WRONG = The password is wrong
    .PASSWORD_TOO_WEAK = The new password is too weak
    .CLOCK_IS_REAL = The clock cannot be set
    .CLOCK_GOES_FORWARD = The clock does not go back
