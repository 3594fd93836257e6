product = Medvirk
shell-no-script = Medvirk needs JavaScript to show the form. Turn it on in the browser, or ask the person who handed out the code for help.
shell-lost-title = Connection lost
shell-lost = Your form is still here, and what you have filled in is not lost. Wait a little: the page reconnects by itself. Do not reload the page.
shell-lost-close = Close
demonstration-banner = Demonstration – synthetic answers
to-start = To the front page
language-choice = Language
language-nb = Bokmål
language-nn = Nynorsk
language-en = English

code-title = Enter your code
code-label = Code
code-hint = The code is on the slip or in the e-mail you were given. It has 20 characters. Capitals or small letters make no difference, and you may leave out the hyphens.
code-go-on = Continue
code-not-genuine = We do not recognise this code. Check that all 20 characters are there and typed correctly. The digits 0 and 1 and the letters I and O are never used.
code-gone = The code has been used, or the survey round it belonged to is over. If it was you who used it, your answer is in. If it was not, tell the person who handed out the code.
code-too-early = The code is right, but the survey round has not opened yet. Try again on the date given on the slip or in the e-mail.
code-too-late = The code is right, but the survey round is over. It is no longer possible to answer.
code-foreign-form = The form was not sent from this page. Enter the code here and try again.

sign-in-title = Sign in
sign-in-for-whom = For the joint committee (PSU), the organisational development team and the administrator. If you only want to answer a survey, you do not need to sign in.
sign-in-username = User name
sign-in-password = Password
sign-in-go = Sign in
sign-in-wrong = The user name and the password do not belong together. Try again, or ask the administrator for help.
sign-in-wait = Too many attempts in a short time. Wait { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  } and try again.
sign-in-foreign-form = The form was not sent from this page. Try again here.
