<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>portal</name>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>The configuration file cannot be read: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be made: %1</source>
        <translation>The data folder cannot be made: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: %1</source>
        <translation>The data folder cannot be written to: %1</translation>
    </message>
    <message>
        <source>Write an address and a port, for example 127.0.0.1:8080.</source>
        <translation>Write an address and a port, for example 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Write: simulator messages [--to PHONE] [--last N]</source>
        <translation>Write: simulator messages [--to PHONE] [--last N]</translation>
    </message>
    <message>
        <source>Write: staff add NAME --role ROLE | staff list | staff reset NAME | staff deactivate NAME</source>
        <translation>Write: staff add NAME --role ROLE | staff list | staff reset NAME | staff deactivate NAME</translation>
    </message>
    <message>
        <source>Choose cs, supervisor, technician or admin.</source>
        <translation>Choose cs, supervisor, technician or admin.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>At least %1 characters, please.</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>At most %1 characters, please.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, for example name@example.id.</source>
        <translation>Enter an e-mail address, for example name@example.id.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>The request could not be read.</translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation>Please sign in first.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Your role may not do this.</translation>
    </message>
    <message>
        <source>There is nothing here by that name.</source>
        <translation>There is nothing here by that name.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again, then decide.</source>
        <translation>This was changed meanwhile. Look at it again, then decide.</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile. Look at it again, then decide.</source>
        <translation>%1 changed this meanwhile. Look at it again, then decide.</translation>
    </message>
    <message>
        <source>This is registered already.</source>
        <translation>This is registered already.</translation>
    </message>
    <message>
        <source>Some of what was entered is not right.</source>
        <translation>Some of what was entered is not right.</translation>
    </message>
    <message>
        <source>Too many requests. Please wait a moment.</source>
        <translation>Too many requests. Please wait a moment.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Something went wrong on our side. Please try again.</translation>
    </message>
    <message>
        <source>The service is busy or paused. Please try again shortly.</source>
        <translation>The service is busy or paused. Please try again shortly.</translation>
    </message>
    <message>
        <source>This page marker is not valid. Start from the first page.</source>
        <translation>This page marker is not valid. Start from the first page.</translation>
    </message>
    <message>
        <source>Enter an Indonesian mobile number, for example 0812-3456-7890.</source>
        <translation>Enter an Indonesian mobile number, for example 0812-3456-7890.</translation>
    </message>
    <message>
        <source>One to three digits, or empty.</source>
        <translation>One to three digits, or empty.</translation>
    </message>
    <message>
        <source>A postal code has five digits.</source>
        <translation>A postal code has five digits.</translation>
    </message>
    <message>
        <source>This place is not in Indonesia.</source>
        <translation>This place is not in Indonesia.</translation>
    </message>
    <message>
        <source>Latitude and longitude are given together or not at all.</source>
        <translation>Latitude and longitude are given together or not at all.</translation>
    </message>
    <message>
        <source>This address does not take that kind of call.</source>
        <translation>This address does not take that kind of call.</translation>
    </message>
    <message>
        <source>The request came too slowly. Please try again.</source>
        <translation>The request came too slowly. Please try again.</translation>
    </message>
    <message>
        <source>That is more than can be sent at once.</source>
        <translation>That is more than can be sent at once.</translation>
    </message>
    <message>
        <source>This kind of file or text is not accepted here.</source>
        <translation>This kind of file or text is not accepted here.</translation>
    </message>
    <message>
        <source>This is not the kind of value expected here.</source>
        <translation>This is not the kind of value expected here.</translation>
    </message>
    <message>
        <source>This is too long; at most %1 characters.</source>
        <translation>This is too long; at most %1 characters.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>This has characters that cannot be shown.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>This must be at least %1.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>This must be at most %1.</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation>At most %1 at a time.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>There is no such field.</translation>
    </message>
    <message>
        <source>Ask for 1 to %1 entries at a time.</source>
        <translation>Ask for 1 to %1 entries at a time.</translation>
    </message>
    <message>
        <source>This value is not one of the choices.</source>
        <translation>This value is not one of the choices.</translation>
    </message>
    <message>
        <source>Enter a date as year-month-day: 2026-11-20.</source>
        <translation>Enter a date as year-month-day: 2026-11-20.</translation>
    </message>
    <message>
        <source>Enter a time with its zone: 2026-11-20T14:30:00+07:00.</source>
        <translation>Enter a time with its zone: 2026-11-20T14:30:00+07:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a subnet.</source>
        <translation>&quot;%1&quot; is not an address or a subnet.</translation>
    </message>
    <message>
        <source>The message needs a value for {%1}.</source>
        <translation>The message needs a value for {%1}.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>There is no such message.</translation>
    </message>
    <message>
        <source>This message needs a code.</source>
        <translation>This message needs a code.</translation>
    </message>
    <message>
        <source>This message carries no code.</source>
        <translation>This message carries no code.</translation>
    </message>
    <message>
        <source>The message has already been sent.</source>
        <translation>The message has already been sent.</translation>
    </message>
    <message>
        <source>A code is not sent again; ask for a new one.</source>
        <translation>A code is not sent again; ask for a new one.</translation>
    </message>
    <message>
        <source>The message is on its way or has arrived.</source>
        <translation>The message is on its way or has arrived.</translation>
    </message>
    <message>
        <source>Do not write a secret here: use {secret:%1} and enter it apart.</source>
        <translation>Do not write a secret here: use {secret:%1} and enter it apart.</translation>
    </message>
    <message>
        <source>%1 cannot be a header.</source>
        <translation>%1 cannot be a header.</translation>
    </message>
    <message>
        <source>A message needs {phone} and {text} somewhere.</source>
        <translation>A message needs {phone} and {text} somewhere.</translation>
    </message>
    <message>
        <source>Write HTTP statuses as 200 or 200-299.</source>
        <translation>Write HTTP statuses as 200 or 200-299.</translation>
    </message>
    <message>
        <source>%1 is not a path like $.data[0].id.</source>
        <translation>%1 is not a path like $.data[0].id.</translation>
    </message>
    <message>
        <source>Each entry is a name and a value.</source>
        <translation>Each entry is a name and a value.</translation>
    </message>
    <message>
        <source>The path begins with one slash.</source>
        <translation>The path begins with one slash.</translation>
    </message>
    <message>
        <source>Enter an address like https://gateway.example.</source>
        <translation>Enter an address like https://gateway.example.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>This is required.</translation>
    </message>
    <message>
        <source>Enter user name and password apart from the address.</source>
        <translation>Enter user name and password apart from the address.</translation>
    </message>
    <message>
        <source>Over the internet this must be https, or others can read the token.</source>
        <translation>Over the internet this must be https, or others can read the token.</translation>
    </message>
    <message>
        <source>Write the version like v23.0.</source>
        <translation>Write the version like v23.0.</translation>
    </message>
    <message>
        <source>This is a number of digits, from Meta&apos;s console.</source>
        <translation>This is a number of digits, from Meta&apos;s console.</translation>
    </message>
    <message>
        <source>This is not of the right kind.</source>
        <translation>This is not of the right kind.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Enter a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>There is no setting by this name.</source>
        <translation>There is no setting by this name.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choose one of: %1.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Write the message.</translation>
    </message>
    <message>
        <source>A message has at most %1 characters.</source>
        <translation>A message has at most %1 characters.</translation>
    </message>
    <message>
        <source>The message holds a character that cannot be sent.</source>
        <translation>The message holds a character that cannot be sent.</translation>
    </message>
    <message>
        <source>This message has no placeholder {%1}.</source>
        <translation>This message has no placeholder {%1}.</translation>
    </message>
    <message>
        <source>This message must hold {%1}.</source>
        <translation>This message must hold {%1}.</translation>
    </message>
    <message>
        <source>A code was just sent. You can ask again in %1 seconds.</source>
        <translation>A code was just sent. You can ask again in %1 seconds.</translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. Try again later.</source>
        <translation>Too many codes were sent to this number. Try again later.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>Enter the six digits of the code.</translation>
    </message>
    <message>
        <source>The code is not right. Tries left: %1.</source>
        <translation>The code is not right. Tries left: %1.</translation>
    </message>
    <message>
        <source>The code is not right. Ask for a new code.</source>
        <translation>The code is not right. Ask for a new code.</translation>
    </message>
    <message>
        <source>The code has expired or was used. Ask for a new code.</source>
        <translation>The code has expired or was used. Ask for a new code.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Ask for a new code.</source>
        <translation>Too many wrong codes. Ask for a new code.</translation>
    </message>
    <message>
        <source>Too many wrong codes for this number. Try again in %1 minutes.</source>
        <translation>Too many wrong codes for this number. Try again in %1 minutes.</translation>
    </message>
    <message>
        <source>Please verify your WhatsApp number again.</source>
        <translation>Please verify your WhatsApp number again.</translation>
    </message>
    <message>
        <source>Use capital letters, digits and dashes, for example HOME-20.</source>
        <translation>Use capital letters, digits and dashes, for example HOME-20.</translation>
    </message>
    <message>
        <source>Choose a value from %1 to %2.</source>
        <translation>Choose a value from %1 to %2.</translation>
    </message>
    <message>
        <source>Choose one of the packages on offer.</source>
        <translation>Choose one of the packages on offer.</translation>
    </message>
    <message>
        <source>The code of a package cannot be changed.</source>
        <translation>The code of a package cannot be changed.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits, as printed on the identity card.</source>
        <translation>A NIK has 16 digits, as printed on the identity card.</translation>
    </message>
    <message>
        <source>The NIK begins with no known province.</source>
        <translation>The NIK begins with no known province.</translation>
    </message>
    <message>
        <source>The birth date in the NIK does not exist.</source>
        <translation>The birth date in the NIK does not exist.</translation>
    </message>
    <message>
        <source>The NIK ends with 0000.</source>
        <translation>The NIK ends with 0000.</translation>
    </message>
    <message>
        <source>A photo may have at most 8 MB.</source>
        <translation>A photo may have at most 8 MB.</translation>
    </message>
    <message>
        <source>Choose a photo in JPEG, PNG or WebP format.</source>
        <translation>Choose a photo in JPEG, PNG or WebP format.</translation>
    </message>
    <message>
        <source>This photo cannot be read. Please take another one.</source>
        <translation>This photo cannot be read. Please take another one.</translation>
    </message>
    <message>
        <source>This photo has too many pixels.</source>
        <translation>This photo has too many pixels.</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Waiting for verification</translation>
    </message>
    <message>
        <source>Data verified</source>
        <translation>Data verified</translation>
    </message>
    <message>
        <source>Survey scheduled</source>
        <translation>Survey scheduled</translation>
    </message>
    <message>
        <source>Survey completed</source>
        <translation>Survey completed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>This cannot be done in the application&apos;s present state.</source>
        <translation>This cannot be done in the application&apos;s present state.</translation>
    </message>
    <message>
        <source>This application has become a customer already.</source>
        <translation>This application has become a customer already.</translation>
    </message>
    <message>
        <source>Write why no survey is needed.</source>
        <translation>Write why no survey is needed.</translation>
    </message>
    <message>
        <source>Choose why it is rejected.</source>
        <translation>Choose why it is rejected.</translation>
    </message>
    <message>
        <source>Write the reason; the applicant will read it.</source>
        <translation>Write the reason; the applicant will read it.</translation>
    </message>
    <message>
        <source>Choose the survey&apos;s date and time.</source>
        <translation>Choose the survey&apos;s date and time.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choose a time that is still to come.</translation>
    </message>
    <message>
        <source>Choose a time within half a year.</source>
        <translation>Choose a time within half a year.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 applications.</source>
        <translation>Choose between 1 and %1 applications.</translation>
    </message>
    <message>
        <source>Choose a date from today on.</source>
        <translation>Choose a date from today on.</translation>
    </message>
    <message>
        <source>Choose a date within the next %1 days.</source>
        <translation>Choose a date within the next %1 days.</translation>
    </message>
    <message>
        <source>Choose morning, afternoon or evening.</source>
        <translation>Choose morning, afternoon or evening.</translation>
    </message>
    <message>
        <source>This submission was already made with other contents.</source>
        <translation>This submission was already made with other contents.</translation>
    </message>
    <message>
        <source>Your consent to the privacy notice is needed.</source>
        <translation>Your consent to the privacy notice is needed.</translation>
    </message>
    <message>
        <source>Verify this WhatsApp number with a code first.</source>
        <translation>Verify this WhatsApp number with a code first.</translation>
    </message>
    <message>
        <source>Upload the photo of the KTP again.</source>
        <translation>Upload the photo of the KTP again.</translation>
    </message>
    <message>
        <source>You are a customer now. A technician will contact you about the installation.</source>
        <translation>You are a customer now. A technician will contact you about the installation.</translation>
    </message>
    <message>
        <source>Our staff are checking your data, usually within 24 hours.</source>
        <translation>Our staff are checking your data, usually within 24 hours.</translation>
    </message>
    <message>
        <source>Your data are in order. We will arrange a survey of your address.</source>
        <translation>Your data are in order. We will arrange a survey of your address.</translation>
    </message>
    <message>
        <source>A technician will visit you. Please make sure someone is at home.</source>
        <translation>A technician will visit you. Please make sure someone is at home.</translation>
    </message>
    <message>
        <source>The survey is done. We are deciding on your application.</source>
        <translation>The survey is done. We are deciding on your application.</translation>
    </message>
    <message>
        <source>Your application is approved. We will arrange the installation.</source>
        <translation>Your application is approved. We will arrange the installation.</translation>
    </message>
    <message>
        <source>You may apply again, or ask us on WhatsApp.</source>
        <translation>You may apply again, or ask us on WhatsApp.</translation>
    </message>
    <message>
        <source>This application was cancelled. You may apply again at any time.</source>
        <translation>This application was cancelled. You may apply again at any time.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given to this service by systemd. Change it there.</source>
        <translation>&quot;%1&quot; is given to this service by systemd. Change it there.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; could not be read.</source>
        <translation>The credential &quot;%1&quot; could not be read.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2</source>
        <translation>The key file %1 could not be read: %2</translation>
    </message>
    <message>
        <source>The key file %1 could not be written: %2</source>
        <translation>The key file %1 could not be written: %2</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Restore it from a copy.</source>
        <translation>The key file %1 is damaged. Restore it from a copy.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users of this machine. Allow only its owner: chmod 600 %1</source>
        <translation>The key file %1 is open to other users of this machine. Allow only its owner: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another user.</source>
        <translation>The key file %1 belongs to another user.</translation>
    </message>
    <message>
        <source>The master keys are damaged. Restore them from a copy.</source>
        <translation>The master keys are damaged. Restore them from a copy.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Use at least 12 characters.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Use at most 128 characters.</translation>
    </message>
    <message>
        <source>Control characters cannot be used.</source>
        <translation>Control characters cannot be used.</translation>
    </message>
    <message>
        <source>The password must not contain the user name.</source>
        <translation>The password must not contain the user name.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>This password is too easy to guess. Choose another one.</translation>
    </message>
    <message>
        <source>Use lower case letters, digits, dots and dashes only.</source>
        <translation>Use lower case letters, digits, dots and dashes only.</translation>
    </message>
    <message>
        <source>Write the colour like this: #0B6FB8.</source>
        <translation>Write the colour like this: #0B6FB8.</translation>
    </message>
    <message>
        <source>Write the address like this: https://portal.example.id, without ? or #.</source>
        <translation>Write the address like this: https://portal.example.id, without ? or #.</translation>
    </message>
    <message>
        <source>Enter a phone number, for example 021-5000-1234.</source>
        <translation>Enter a phone number, for example 021-5000-1234.</translation>
    </message>
    <message>
        <source>Use two to five capital letters.</source>
        <translation>Use two to five capital letters.</translation>
    </message>
    <message>
        <source>A gateway&apos;s settings are empty or too long.</source>
        <translation>A gateway&apos;s settings are empty or too long.</translation>
    </message>
    <message>
        <source>Two gateways have the same name.</source>
        <translation>Two gateways have the same name.</translation>
    </message>
    <message>
        <source>At most %1 gateways, please.</source>
        <translation>At most %1 gateways, please.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Please try again later.</source>
        <translation>Too many wrong passwords. Please try again later.</translation>
    </message>
    <message>
        <source>An authenticator app is set up already.</source>
        <translation>An authenticator app is set up already.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>This code is not right.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>Use 3 to 32 lower case letters, digits, dots, dashes or underscores, beginning with a letter.</source>
        <translation>Use 3 to 32 lower case letters, digits, dots, dashes or underscores, beginning with a letter.</translation>
    </message>
    <message>
        <source>Enter a name of 2 to 100 characters.</source>
        <translation>Enter a name of 2 to 100 characters.</translation>
    </message>
    <message>
        <source>At least one active administrator must remain.</source>
        <translation>At least one active administrator must remain.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>The user name or the password is not right.</translation>
    </message>
    <message>
        <source>Enter the code of your authenticator app.</source>
        <translation>Enter the code of your authenticator app.</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>No database file is named.</translation>
    </message>
    <message>
        <source>Write the database as postgresql://user@host/name.</source>
        <translation>Write the database as postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>This exists already.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (schema %1). Install that version.</source>
        <translation>This database was made by a newer version of the program (schema %1). Install that version.</translation>
    </message>
    <message>
        <source>The database&apos;s schema %1 is not the one this program made.</source>
        <translation>The database&apos;s schema %1 is not the one this program made.</translation>
    </message>
    <message>
        <source>This is not possible in the ticket&apos;s present state.</source>
        <translation>This is not possible in the ticket&apos;s present state.</translation>
    </message>
    <message>
        <source>Choose somebody who works here.</source>
        <translation>Choose somebody who works here.</translation>
    </message>
    <message>
        <source>This is one word too many: %1</source>
        <translation>This is one word too many: %1</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>First run: aglis-portald migrate.</source>
        <translation>First run: aglis-portald migrate.</translation>
    </message>
    <message>
        <source>Name the data folder with --data DIR.</source>
        <translation>Name the data folder with --data DIR.</translation>
    </message>
    <message>
        <source>This contains hidden characters. Please type it again.</source>
        <translation>This contains hidden characters. Please type it again.</translation>
    </message>
    <message>
        <source>Enter a name that has letters.</source>
        <translation>Enter a name that has letters.</translation>
    </message>
    <message>
        <source>There is no value for {%1} here.</source>
        <translation>There is no value for {%1} here.</translation>
    </message>
    <message>
        <source>This cannot be part of an address.</source>
        <translation>This cannot be part of an address.</translation>
    </message>
    <message>
        <source>Use up to 32 lower case letters, digits and dashes.</source>
        <translation>Use up to 32 lower case letters, digits and dashes.</translation>
    </message>
    <message>
        <source>The survey is already set for this time.</source>
        <translation>The survey is already set for this time.</translation>
    </message>
    <message>
        <source>Survey %1</source>
        <translation>Survey %1</translation>
    </message>
    <message>
        <source>Several applications at once can only be verified or rejected.</source>
        <translation>Several applications at once can only be verified or rejected.</translation>
    </message>
    <message>
        <source>Installation %1</source>
        <translation>Installation %1</translation>
    </message>
    <message>
        <source>Two kinds of numbers would begin with the same letters.</source>
        <translation>Two kinds of numbers would begin with the same letters.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to %1.</source>
        <translation>Choose a number from 0 to %1.</translation>
    </message>
    <message>
        <source>This database holds data already. Demo data goes into an empty one.</source>
        <translation>This database holds data already. Demo data goes into an empty one.</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>The applicant</translation>
    </message>
    <message>
        <source>There is no data folder %1.</source>
        <translation>There is no data folder %1.</translation>
    </message>
    <message>
        <source>Choose text or json.</source>
        <translation>Choose text or json.</translation>
    </message>
    <message>
        <source>Waiting for installation</source>
        <translation>Waiting for installation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>The gateway needs this.</source>
        <translation>The gateway needs this.</translation>
    </message>
    <message>
        <source>Test message from %1: this gateway works.</source>
        <translation>Test message from %1: this gateway works.</translation>
    </message>
    <message>
        <source>Code for an application</source>
        <translation>Code for an application</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>Application received</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Application approved</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Application rejected</translation>
    </message>
    <message>
        <source>Application cancelled</source>
        <translation>Application cancelled</translation>
    </message>
    <message>
        <source>Welcome as a customer</source>
        <translation>Welcome as a customer</translation>
    </message>
    <message>
        <source>Code for the tracking page</source>
        <translation>Code for the tracking page</translation>
    </message>
    <message>
        <source>Code for the customer portal</source>
        <translation>Code for the customer portal</translation>
    </message>
    <message>
        <source>Ticket received</source>
        <translation>Ticket received</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Ticket changed</translation>
    </message>
    <message>
        <source>Ticket completed</source>
        <translation>Ticket completed</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Invoice issued</translation>
    </message>
    <message>
        <source>Invoice reminder</source>
        <translation>Invoice reminder</translation>
    </message>
    <message>
        <source>Invoice overdue</source>
        <translation>Invoice overdue</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Invoice paid</translation>
    </message>
    <message>
        <source>Code for a new phone number</source>
        <translation>Code for a new phone number</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>Phone number changed</translation>
    </message>
    <message>
        <source>Own message</source>
        <translation>Own message</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Taken by the gateway</source>
        <translation>Taken by the gateway</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>The gateway does not accept the token or the account.</source>
        <translation>The gateway does not accept the token or the account.</translation>
    </message>
    <message>
        <source>The WhatsApp device is not connected.</source>
        <translation>The WhatsApp device is not connected.</translation>
    </message>
    <message>
        <source>The gateway&apos;s quota or credit is used up.</source>
        <translation>The gateway&apos;s quota or credit is used up.</translation>
    </message>
    <message>
        <source>The number does not exist or is not on WhatsApp.</source>
        <translation>The number does not exist or is not on WhatsApp.</translation>
    </message>
    <message>
        <source>The gateway asks for a slower pace.</source>
        <translation>The gateway asks for a slower pace.</translation>
    </message>
    <message>
        <source>The gateway could not be reached or did not answer properly.</source>
        <translation>The gateway could not be reached or did not answer properly.</translation>
    </message>
    <message>
        <source>The gateway refuses this message.</source>
        <translation>The gateway refuses this message.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>The message could not be sent.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>Paused for a moment</translation>
    </message>
    <message>
        <source>Stopped: needs attention</source>
        <translation>Stopped: needs attention</translation>
    </message>
    <message>
        <source>The message was sent again already.</source>
        <translation>The message was sent again already.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Licence key</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>App secret, to check what Meta reports</source>
        <translation>App secret, to check what Meta reports</translation>
    </message>
    <message>
        <source>Verify token of the webhook</source>
        <translation>Verify token of the webhook</translation>
    </message>
    <message>
        <source>Last part of the webhook&apos;s address</source>
        <translation>Last part of the webhook&apos;s address</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Secret of the webhook</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>User key</translation>
    </message>
    <message>
        <source>Pass key</source>
        <translation>Pass key</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Sender&apos;s number</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Value of %1</translation>
    </message>
    <message>
        <source>Delivers everything</source>
        <translation>Delivers everything</translation>
    </message>
    <message>
        <source>The device is offline</source>
        <translation>The device is offline</translation>
    </message>
    <message>
        <source>The token is wrong</source>
        <translation>The token is wrong</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>The quota is used up</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp</source>
        <translation>The number is not on WhatsApp</translation>
    </message>
    <message>
        <source>It is too fast for the gateway</source>
        <translation>It is too fast for the gateway</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>The gateway does not answer</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Address of the gateway</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>Name in this list</translation>
    </message>
    <message>
        <source>What it plays</source>
        <translation>What it plays</translation>
    </message>
    <message>
        <source>Delay before it answers, in milliseconds</source>
        <translation>Delay before it answers, in milliseconds</translation>
    </message>
    <message>
        <source>Phone number ID, from Meta&apos;s console</source>
        <translation>Phone number ID, from Meta&apos;s console</translation>
    </message>
    <message>
        <source>Version of Meta&apos;s interface</source>
        <translation>Version of Meta&apos;s interface</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Approved templates</translation>
    </message>
    <message>
        <source>Description of the gateway</source>
        <translation>Description of the gateway</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Longest wait for an answer, in seconds</translation>
    </message>
    <message>
        <source>Simulator: sends nothing, shows everything</source>
        <translation>Simulator: sends nothing, shows everything</translation>
    </message>
    <message>
        <source>Another gateway (HTTP)</source>
        <translation>Another gateway (HTTP)</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Enter a whole number.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>This is no JSON object.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Outside the coverage area</source>
        <translation>Outside the coverage area</translation>
    </message>
    <message>
        <source>Data incomplete</source>
        <translation>Data incomplete</translation>
    </message>
    <message>
        <source>Identity not valid</source>
        <translation>Identity not valid</translation>
    </message>
    <message>
        <source>Applied twice</source>
        <translation>Applied twice</translation>
    </message>
    <message>
        <source>Applicant cannot be reached</source>
        <translation>Applicant cannot be reached</translation>
    </message>
    <message>
        <source>Technically impossible</source>
        <translation>Technically impossible</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Schedule survey</source>
        <translation>Schedule survey</translation>
    </message>
    <message>
        <source>Survey done</source>
        <translation>Survey done</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Cancel application</source>
        <translation>Cancel application</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message sent</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Customer created</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Package change</source>
        <translation>Package change</translation>
    </message>
    <message>
        <source>Dismantling</source>
        <translation>Dismantling</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Being worked on</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>The privacy notice has changed. Please read it again.</source>
        <translation>The privacy notice has changed. Please read it again.</translation>
    </message>
    <message>
        <source>Write an address like postgresql://user@host/name.</source>
        <translation>Write an address like postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>Write an IP address, for example 127.0.0.1.</source>
        <translation>Write an IP address, for example 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose 1 to %1 threads.</source>
        <translation>Choose 1 to %1 threads.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take a key. Unlock it and try again.</source>
        <translation>The system&apos;s keychain did not give or take a key. Unlock it and try again.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from a copy.</source>
        <translation>The file %1 is damaged. Restore it from a copy.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. Unlock it and try again.</source>
        <translation>The system&apos;s keychain does not answer. Unlock it and try again.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>The file %1 could not be written: %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Older than 24 hours</source>
        <translation>Older than 24 hours</translation>
    </message>
    <message>
        <source>Survey today</source>
        <translation>Survey today</translation>
    </message>
    <message>
        <source>Ready to approve</source>
        <translation>Ready to approve</translation>
    </message>
    <message>
        <source>Approved without customer</source>
        <translation>Approved without customer</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Message failed</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Not verified for over 24 hours</source>
        <translation>Not verified for over 24 hours</translation>
    </message>
    <message>
        <source>Verification due within 6 hours</source>
        <translation>Verification due within 6 hours</translation>
    </message>
    <message>
        <source>Not decided for over 48 hours</source>
        <translation>Not decided for over 48 hours</translation>
    </message>
    <message>
        <source>Decision due within 12 hours</source>
        <translation>Decision due within 12 hours</translation>
    </message>
    <message>
        <source>Survey set</source>
        <translation>Survey set</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>The last day lies before the first: exchange them.</source>
        <translation>The last day lies before the first: exchange them.</translation>
    </message>
    <message>
        <source>Choose a period of at most %1 days.</source>
        <translation>Choose a period of at most %1 days.</translation>
    </message>
    <message>
        <source>A period has a first and a last day.</source>
        <translation>A period has a first and a last day.</translation>
    </message>
    <message>
        <source>Without it the gateway accepts nothing.</source>
        <translation>Without it the gateway accepts nothing.</translation>
    </message>
    <message>
        <source>Enter an IP address, for example 127.0.0.1.</source>
        <translation>Enter an IP address, for example 127.0.0.1.</translation>
    </message>
    <message>
        <source>Personal data. Made by %1 on %2 for their own work; not to be passed on.</source>
        <translation>Personal data. Made by %1 on %2 for their own work; not to be passed on.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>Package: %1</translation>
    </message>
    <message>
        <source>City: %1</source>
        <translation>City: %1</translation>
    </message>
    <message>
        <source>Submitted from %1</source>
        <translation>Submitted from %1</translation>
    </message>
    <message>
        <source>Submitted until %1</source>
        <translation>Submitted until %1</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Assignee: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Without customer</source>
        <translation>Without customer</translation>
    </message>
    <message>
        <source>A saved queue</source>
        <translation>A saved queue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Mbps</source>
        <translation>Mbps</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Price a month</translation>
    </message>
    <message>
        <source>Preferred date</source>
        <translation>Preferred date</translation>
    </message>
    <message>
        <source>Applicant&apos;s notes</source>
        <translation>Applicant&apos;s notes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>About this file</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>All applications</translation>
    </message>
    <message>
        <source>RT and RW</source>
        <translation>RT and RW</translation>
    </message>
    <message>
        <source>A logo has at most %1 KiB.</source>
        <translation>A logo has at most %1 KiB.</translation>
    </message>
    <message>
        <source>Choose a PNG picture of at most %1 pixels a side.</source>
        <translation>Choose a PNG picture of at most %1 pixels a side.</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Became a customer</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Data changed</translation>
    </message>
    <message>
        <source>Service began</source>
        <translation>Service began</translation>
    </message>
    <message>
        <source>Service suspended</source>
        <translation>Service suspended</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>Service resumed</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Service ended</translation>
    </message>
    <message>
        <source>Portal access switched on</source>
        <translation>Portal access switched on</translation>
    </message>
    <message>
        <source>Portal access switched off</source>
        <translation>Portal access switched off</translation>
    </message>
    <message>
        <source>New package agreed</source>
        <translation>New package agreed</translation>
    </message>
    <message>
        <source>New package began</source>
        <translation>New package began</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Map position</source>
        <translation>Map position</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Without portal access</source>
        <translation>Without portal access</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>There is no such package.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not possible in the customer&apos;s present state.</source>
        <translation>This is not possible in the customer&apos;s present state.</translation>
    </message>
    <message>
        <source>Portal access is on already.</source>
        <translation>Portal access is on already.</translation>
    </message>
    <message>
        <source>Portal access is off already.</source>
        <translation>Portal access is off already.</translation>
    </message>
    <message>
        <source>A survey is scheduled in the application.</source>
        <translation>A survey is scheduled in the application.</translation>
    </message>
    <message>
        <source>Only a package change has a new package.</source>
        <translation>Only a package change has a new package.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>This customer&apos;s service has ended.</source>
        <translation>This customer&apos;s service has ended.</translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation>Suspend service</translation>
    </message>
    <message>
        <source>Resume service</source>
        <translation>Resume service</translation>
    </message>
    <message>
        <source>End service</source>
        <translation>End service</translation>
    </message>
    <message>
        <source>Service has to begin before it ends, on the same day.</source>
        <translation>Service has to begin before it ends, on the same day.</translation>
    </message>
    <message>
        <source>Service is needed on one day a week.</source>
        <translation>Service is needed on one day a week.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Work begun</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Date changed</translation>
    </message>
    <message>
        <source>Comment to the customer</source>
        <translation>Comment to the customer</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Photo added</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>All unfinished</translation>
    </message>
    <message>
        <source>Without technician</source>
        <translation>Without technician</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Past the deadline</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>Visits today</translation>
    </message>
    <message>
        <source>A ticket may have %1 photos.</source>
        <translation>A ticket may have %1 photos.</translation>
    </message>
    <message>
        <source>Choose up to %1 days.</source>
        <translation>Choose up to %1 days.</translation>
    </message>
    <message>
        <source>Choose the new package.</source>
        <translation>Choose the new package.</translation>
    </message>
    <message>
        <source>A survey&apos;s date is changed in the application.</source>
        <translation>A survey&apos;s date is changed in the application.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Cancel the ticket</translation>
    </message>
    <message>
        <source>in %1 sheets: one holds no more than %2</source>
        <translation>in %1 sheets: one holds no more than %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Approval rate</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Conversion rate</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Hours from submission to</source>
        <translation>Hours from submission to</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90th percentile</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Approval, period before</source>
        <translation>Approval, period before</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Share of all</translation>
    </message>
    <message>
        <source>Lost since the stage before</source>
        <translation>Lost since the stage before</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rejections</translation>
    </message>
    <message>
        <source>Weekdays and hours</source>
        <translation>Weekdays and hours</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Revenue a month</source>
        <translation>Revenue a month</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Campaign source</source>
        <translation>Campaign source</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Applications submitted in this period, as they stood when the file was made</source>
        <translation>Applications submitted in this period, as they stood when the file was made</translation>
    </message>
    <message>
        <source>Was verified</source>
        <translation>Was verified</translation>
    </message>
    <message>
        <source>Survey was set</source>
        <translation>Survey was set</translation>
    </message>
    <message>
        <source>Was approved</source>
        <translation>Was approved</translation>
    </message>
    <message>
        <source>No campaign named</source>
        <translation>No campaign named</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campaign: %1</translation>
    </message>
    <message>
        <source>Hour %1 to %2</source>
        <translation>Hour %1 to %2</translation>
    </message>
    <message>
        <source>Submitted before %1</source>
        <translation>Submitted before %1</translation>
    </message>
    <message>
        <source>Enter a month as year-month: 2026-11.</source>
        <translation>Enter a month as year-month: 2026-11.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Invoice cancelled</source>
        <translation>Invoice cancelled</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>INVOICE</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Billed to</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Payment reference</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>In place of</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Total to pay</translation>
    </message>
    <message>
        <source>Please pay by %1</source>
        <translation>Please pay by %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Paid on %1</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nothing to pay</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>%1 of the month&apos;s %2 days</source>
        <translation>%1 of the month&apos;s %2 days</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>PPN %1%</source>
        <translation>PPN %1%</translation>
    </message>
    <message>
        <source>PPN %1% of %2/%3 of the price</source>
        <translation>PPN %1% of %2/%3 of the price</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Give the reference %1 with your payment.</source>
        <translation>Give the reference %1 with your payment.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Replaced by %1.</translation>
    </message>
    <message>
        <source>WhatsApp %1, phone %2</source>
        <translation>WhatsApp %1, phone %2</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>PAID</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELLED</translation>
    </message>
    <message>
        <source>An invoice needs a line.</source>
        <translation>An invoice needs a line.</translation>
    </message>
    <message>
        <source>At most %1 lines, please.</source>
        <translation>At most %1 lines, please.</translation>
    </message>
    <message>
        <source>Enter an amount in whole rupiah.</source>
        <translation>Enter an amount in whole rupiah.</translation>
    </message>
    <message>
        <source>The lines together must come to more than nothing.</source>
        <translation>The lines together must come to more than nothing.</translation>
    </message>
    <message>
        <source>Invoices can be issued for next month at the latest.</source>
        <translation>Invoices can be issued for next month at the latest.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>This day has passed.</translation>
    </message>
    <message>
        <source>Cancel the invoice before it is issued again.</source>
        <translation>Cancel the invoice before it is issued again.</translation>
    </message>
    <message>
        <source>The invoice is paid or cancelled already.</source>
        <translation>The invoice is paid or cancelled already.</translation>
    </message>
    <message>
        <source>Two tax rates would begin on the same day.</source>
        <translation>Two tax rates would begin on the same day.</translation>
    </message>
    <message>
        <source>Please ask us to change the name.</source>
        <translation>Please ask us to change the name.</translation>
    </message>
    <message>
        <source>Please open this page by https to log in.</source>
        <translation>Please open this page by https to log in.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Logged out</translation>
    </message>
    <message>
        <source>Logged out everywhere</source>
        <translation>Logged out everywhere</translation>
    </message>
    <message>
        <source>Ended by the customer</source>
        <translation>Ended by the customer</translation>
    </message>
    <message>
        <source>Ended by staff</source>
        <translation>Ended by staff</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>Code asked for</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Wrong code</translation>
    </message>
    <message>
        <source>Code too old</source>
        <translation>Code too old</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Too many wrong codes</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Please log in again.</source>
        <translation>Please log in again.</translation>
    </message>
    <message>
        <source>This is your number already.</source>
        <translation>This is your number already.</translation>
    </message>
    <message>
        <source>This is your package already.</source>
        <translation>This is your package already.</translation>
    </message>
    <message>
        <source>You have asked for several things today. Please call us.</source>
        <translation>You have asked for several things today. Please call us.</translation>
    </message>
    <message>
        <source>This ticket is closed. Please open a new one.</source>
        <translation>This ticket is closed. Please open a new one.</translation>
    </message>
    <message>
        <source>You have written a lot. Please wait a moment or call us.</source>
        <translation>You have written a lot. Please wait a moment or call us.</translation>
    </message>
    <message>
        <source>Taken over from another system</source>
        <translation>Taken over from another system</translation>
    </message>
    <message>
        <source>Save the file as CSV in UTF-8; this is UTF-16.</source>
        <translation>Save the file as CSV in UTF-8; this is UTF-16.</translation>
    </message>
    <message>
        <source>The code the customer knows; empty: the next one is given</source>
        <translation>The code the customer knows; empty: the next one is given</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>WhatsApp number: 08…, 628… or +628…</source>
        <translation>WhatsApp number: 08…, 628… or +628…</translation>
    </message>
    <message>
        <source>16 digits; format the column as text</source>
        <translation>16 digits; format the column as text</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Street and house number</translation>
    </message>
    <message>
        <source>RT: one to three digits</source>
        <translation>RT: one to three digits</translation>
    </message>
    <message>
        <source>RW: one to three digits</source>
        <translation>RW: one to three digits</translation>
    </message>
    <message>
        <source>Kelurahan or desa</source>
        <translation>Kelurahan or desa</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kota or kabupaten</source>
        <translation>Kota or kabupaten</translation>
    </message>
    <message>
        <source>Five digits</source>
        <translation>Five digits</translation>
    </message>
    <message>
        <source>What stands nearby</source>
        <translation>What stands nearby</translation>
    </message>
    <message>
        <source>In degrees: -6.914744</source>
        <translation>In degrees: -6.914744</translation>
    </message>
    <message>
        <source>In degrees: 107.609810</source>
        <translation>In degrees: 107.609810</translation>
    </message>
    <message>
        <source>The code of one of your packages</source>
        <translation>The code of one of your packages</translation>
    </message>
    <message>
        <source>YYYY-MM-DD or DD/MM/YYYY; empty: today</source>
        <translation>YYYY-MM-DD or DD/MM/YYYY; empty: today</translation>
    </message>
    <message>
        <source>id or en; empty: id</source>
        <translation>id or en; empty: id</translation>
    </message>
    <message>
        <source>yes or no; empty: yes</source>
        <translation>yes or no; empty: yes</translation>
    </message>
    <message>
        <source>yes for another home of somebody who is a customer already</source>
        <translation>yes for another home of somebody who is a customer already</translation>
    </message>
    <message>
        <source>Two columns mean the same: %1</source>
        <translation>Two columns mean the same: %1</translation>
    </message>
    <message>
        <source>The first line lacks columns: %1</source>
        <translation>The first line lacks columns: %1</translation>
    </message>
    <message>
        <source>A quotation mark is missing or misplaced.</source>
        <translation>A quotation mark is missing or misplaced.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>This line is too long.</translation>
    </message>
    <message>
        <source>This line is not UTF-8.</source>
        <translation>This line is not UTF-8.</translation>
    </message>
    <message>
        <source>This line has more cells than the first one.</source>
        <translation>This line has more cells than the first one.</translation>
    </message>
    <message>
        <source>This is the same customer as in line %1.</source>
        <translation>This is the same customer as in line %1.</translation>
    </message>
    <message>
        <source>Line %1 has this too.</source>
        <translation>Line %1 has this too.</translation>
    </message>
    <message>
        <source>Customer %1 has this too.</source>
        <translation>Customer %1 has this too.</translation>
    </message>
    <message>
        <source>This is none of the words for it.</source>
        <translation>This is none of the words for it.</translation>
    </message>
    <message>
        <source>3 to 24 letters, digits and dashes.</source>
        <translation>3 to 24 letters, digits and dashes.</translation>
    </message>
    <message>
        <source>Write a date as YYYY-MM-DD or DD/MM/YYYY.</source>
        <translation>Write a date as YYYY-MM-DD or DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>This date is still to come.</translation>
    </message>
    <message>
        <source>Write degrees as -6.914744.</source>
        <translation>Write degrees as -6.914744.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were left out; see %3</source>
        <translation>%1 of %2 lines were left out; see %3</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>This file cannot be read: %1</translation>
    </message>
    <message>
        <source>active, waiting for installation, suspended or ended; empty: active</source>
        <translation>active, waiting for installation, suspended or ended; empty: active</translation>
    </message>
    <message>
        <source>Why suspended or ended; needed for those</source>
        <translation>Why suspended or ended; needed for those</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Before tax</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Paid at</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Cancelled at</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>All invoices</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Due until %1</translation>
    </message>
    <message>
        <source>Paid from %1</source>
        <translation>Paid from %1</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Paid this month</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Payment and invoices</source>
        <translation>Payment and invoices</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>Account and security</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>There is no placeholder %1.</translation>
    </message>
    <message>
        <source>A link goes to https://…, mailto:…, tel:… or /…: %1</source>
        <translation>A link goes to https://…, mailto:…, tel:… or /…: %1</translation>
    </message>
    <message>
        <source>Bold words need ** before and after them.</source>
        <translation>Bold words need ** before and after them.</translation>
    </message>
    <message>
        <source>The entries have changed meanwhile. Please look again.</source>
        <translation>The entries have changed meanwhile. Please look again.</translation>
    </message>
    <message>
        <source>With portal access</source>
        <translation>With portal access</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Portal access</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Customer since</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Active since</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspended since</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Write latitude and longitude: -6.914744, 107.609810</source>
        <translation>Write latitude and longitude: -6.914744, 107.609810</translation>
    </message>
    <message>
        <source>Priority changed to low</source>
        <translation>Priority changed to low</translation>
    </message>
    <message>
        <source>Priority changed to normal</source>
        <translation>Priority changed to normal</translation>
    </message>
    <message>
        <source>Priority changed to high</source>
        <translation>Priority changed to high</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>State of the deadline</source>
        <translation>State of the deadline</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>New package</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Application: %1</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>Technician: %1</translation>
    </message>
    <message>
        <source>Visits from %1</source>
        <translation>Visits from %1</translation>
    </message>
    <message>
        <source>Visits before %1</source>
        <translation>Visits before %1</translation>
    </message>
    <message>
        <source>Deadline from %1</source>
        <translation>Deadline from %1</translation>
    </message>
    <message>
        <source>Deadline before %1</source>
        <translation>Deadline before %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>The ticket has this priority already.</source>
        <translation>The ticket has this priority already.</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Change priority</translation>
    </message>
    <message>
        <source>This person was erased at their request. The record cannot be changed.</source>
        <translation>This person was erased at their request. The record cannot be changed.</translation>
    </message>
    <message>
        <source>The application is open. Reject or cancel it first.</source>
        <translation>The application is open. Reject or cancel it first.</translation>
    </message>
    <message>
        <source>The service has not ended. End it first.</source>
        <translation>The service has not ended. End it first.</translation>
    </message>
    <message>
        <source>A ticket is open. Complete or cancel it first.</source>
        <translation>A ticket is open. Complete or cancel it first.</translation>
    </message>
    <message>
        <source>An invoice is open. It has to be paid or cancelled first.</source>
        <translation>An invoice is open. It has to be paid or cancelled first.</translation>
    </message>
    <message>
        <source>This person was erased already.</source>
        <translation>This person was erased already.</translation>
    </message>
    <message>
        <source>Goes: the person&apos;s record, tickets: %1, messages: %2, photos: %3.</source>
        <translation>Goes: the person&apos;s record, tickets: %1, messages: %2, photos: %3.</translation>
    </message>
    <message>
        <source>Stays by tax law until the end of %1, with name and address: invoices: %2.</source>
        <translation>Stays by tax law until the end of %1, with name and address: invoices: %2.</translation>
    </message>
    <message>
        <source>Stays: numbers without a name in the audit log, for 24 months; backups, until they are replaced.</source>
        <translation>Stays: numbers without a name in the audit log, for 24 months; backups, until they are replaced.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Erased.</translation>
    </message>
    <message>
        <source>Nothing was erased yet: add --yes. It is for ever.</source>
        <translation>Nothing was erased yet: add --yes. It is for ever.</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Personal data erased</translation>
    </message>
</context>
<context>
    <name>portal::ui::AccountDialog</name>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>after %1 minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>When nobody touches it. Also at once with its own keys.</source>
        <translation>When nobody touches it. Also at once with its own keys.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Your sessions elsewhere end with it.</source>
        <translation>Your sessions elsewhere end with it.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR code for the authenticator app</translation>
    </message>
    <message>
        <source>Or type this</source>
        <translation>Or type this</translation>
    </message>
    <message>
        <source>The app&apos;s code</source>
        <translation>The app&apos;s code</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>The new password counts from now on.</translation>
    </message>
    <message>
        <source>The second factor is on: signing in asks for the authenticator app&apos;s code.</source>
        <translation>The second factor is on: signing in asks for the authenticator app&apos;s code.</translation>
    </message>
    <message>
        <source>The second factor is off. With it, a stolen password alone opens nothing: an authenticator app on your phone gives a code each time you sign in.</source>
        <translation>The second factor is off. With it, a stolen password alone opens nothing: an authenticator app on your phone gives a code each time you sign in.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Remove the second factor</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Set it up</translation>
    </message>
    <message>
        <source>The second factor is removed.</source>
        <translation>The second factor is removed.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then enter the code it shows.</source>
        <translation>Scan this with an authenticator app, then enter the code it shows.</translation>
    </message>
    <message>
        <source>The second factor is on.</source>
        <translation>The second factor is on.</translation>
    </message>
</context>
<context>
    <name>portal::ui::AdoptionFigures</name>
    <message>
        <source>Active customers</source>
        <translation>Active customers</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Asked for a code</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>customers, now</source>
        <translation>customers, now</translation>
    </message>
    <message>
        <source>Active in the period</source>
        <translation>Active in the period</translation>
    </message>
    <message>
        <source>%1 of those who may log in</source>
        <translation>%1 of those who may log in</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Tickets by the portal</source>
        <translation>Tickets by the portal</translation>
    </message>
    <message>
        <source>Active in %1</source>
        <translation>Active in %1</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>the whole month</translation>
    </message>
    <message>
        <source>Got in after asking</source>
        <translation>Got in after asking</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Solved after</source>
        <translation>Solved after</translation>
    </message>
</context>
<context>
    <name>portal::ui::AgeingWall</name>
    <message>
        <source>Nothing waits here.</source>
        <translation>Nothing waits here.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Analytics</translation>
    </message>
    <message>
        <source>Figures as an Excel file…</source>
        <translation>Figures as an Excel file…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Figures as an Excel file</source>
        <translation>Figures as an Excel file</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel files (*.xlsx)</translation>
    </message>
    <message>
        <source>Report as a PDF…</source>
        <translation>Report as a PDF…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Report as a PDF</source>
        <translation>Report as a PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Print the report…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>%1, compared with %2 · days in %3</source>
        <translation>%1, compared with %2 · days in %3</translation>
    </message>
    <message>
        <source>No application was submitted in this period. Choose a longer one.</source>
        <translation>No application was submitted in this period. Choose a longer one.</translation>
    </message>
    <message>
        <source>analytics-%1-%2</source>
        <translation>analytics-%1-%2</translation>
    </message>
    <message>
        <source>The Excel file is written.</source>
        <translation>The Excel file is written.</translation>
    </message>
    <message>
        <source>Analytics report</source>
        <translation>Analytics report</translation>
    </message>
    <message>
        <source>The PDF could not be written. Choose another folder.</source>
        <translation>The PDF could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>The PDF is written.</source>
        <translation>The PDF is written.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>The printer could not be used.</translation>
    </message>
</context>
<context>
    <name>portal::ui::AnalyticsWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 application</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 applications</translation>
    </message>
    <message>
        <source>none in the period before</source>
        <translation>none in the period before</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 more than before</translation>
    </message>
    <message>
        <source>%1 fewer than before</source>
        <translation>%1 fewer than before</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>as many as before</translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <translation>%1 points higher</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <translation>%1 points lower</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 slower</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 faster</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>within %1 h</translation>
    </message>
    <message>
        <source>over %1 h</source>
        <translation>over %1 h</translation>
    </message>
</context>
<context>
    <name>portal::ui::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>The applicant is not told.</source>
        <translation>The applicant is not told.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Worked on by</translation>
    </message>
</context>
<context>
    <name>portal::ui::Banner</name>
    <message>
        <source>Copy the error&apos;s id</source>
        <translation>Copy the error&apos;s id</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::BrandForm</name>
    <message>
        <source>Name of the provider</source>
        <translation>Name of the provider</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>First colour</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Second colour</translation>
    </message>
    <message>
        <source>WIB: western Indonesia (UTC+7)</source>
        <translation>WIB: western Indonesia (UTC+7)</translation>
    </message>
    <message>
        <source>WITA: central Indonesia (UTC+8)</source>
        <translation>WITA: central Indonesia (UTC+8)</translation>
    </message>
    <message>
        <source>WIT: eastern Indonesia (UTC+9)</source>
        <translation>WIT: eastern Indonesia (UTC+9)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>All times and days are shown and counted in it.</source>
        <translation>All times and days are shown and counted in it.</translation>
    </message>
    <message>
        <source>Customer service on WhatsApp</source>
        <translation>Customer service on WhatsApp</translation>
    </message>
    <message>
        <source>Customer service by phone</source>
        <translation>Customer service by phone</translation>
    </message>
    <message>
        <source>Customer service by e-mail</source>
        <translation>Customer service by e-mail</translation>
    </message>
    <message>
        <source>Address of the public pages</source>
        <translation>Address of the public pages</translation>
    </message>
    <message>
        <source>It stands in the messages&apos; links. https, as the internet sees it.</source>
        <translation>It stands in the messages&apos; links. https, as the internet sees it.</translation>
    </message>
    <message>
        <source>How numbers begin</source>
        <translation>How numbers begin</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Numbers that were given out already keep their letters.</source>
        <translation>Numbers that were given out already keep their letters.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>It stands in place of the name at the top of the public pages.</source>
        <translation>It stands in place of the name at the top of the public pages.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BrandPreview</name>
    <message>
        <source>White words on these colours can be read (contrast %1 : 1).</source>
        <translation>White words on these colours can be read (contrast %1 : 1).</translation>
    </message>
    <message>
        <source>White words on these colours are hard to read (contrast %1 : 1, at least 3 : 1 is wanted). Choose darker ones.</source>
        <translation>White words on these colours are hard to read (contrast %1 : 1, at least 3 : 1 is wanted). Choose darker ones.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BrandSection</name>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>What applicants and customers see: on the public pages, in messages and on paper.</source>
        <translation>What applicants and customers see: on the public pages, in messages and on paper.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BulkDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are in a state for it; the others will be refused.</source>
        <translation>%1 of %2 are in a state for it; the others will be refused.</translation>
    </message>
    <message>
        <source>None of them can be told: every one would be refused.</source>
        <translation>None of them can be told: every one would be refused.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BulkResultDialog</name>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>Try the refused again…</source>
        <translation>Try the refused again…</translation>
    </message>
    <message>
        <source>%1 done, %2 refused. Nothing of the refused ones has changed.</source>
        <translation>%1 done, %2 refused. Nothing of the refused ones has changed.</translation>
    </message>
    <message>
        <source>What became of each application</source>
        <translation>What became of each application</translation>
    </message>
</context>
<context>
    <name>portal::ui::BulkResultModel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>portal::ui::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>portal::ui::CancelInvoiceDialog</name>
    <message>
        <source>Cancel invoice</source>
        <translation>Cancel invoice</translation>
    </message>
    <message>
        <source>Nothing is owed any more. It stays in the list as cancelled; the customer is not told.</source>
        <translation>Nothing is owed any more. It stays in the list as cancelled; the customer is not told.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>portal::ui::CapacityBoard</name>
    <message>
        <source>Visits of the technicians</source>
        <translation>Visits of the technicians</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Next 14 days</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation>No technicians yet</translation>
    </message>
    <message>
        <source>An administrator adds them in the settings, under Staff.</source>
        <translation>An administrator adds them in the settings, under Staff.</translation>
    </message>
</context>
<context>
    <name>portal::ui::CapacityModel</name>
    <message numerus="yes">
        <source>%1: %n unfinished without a visit</source>
        <translation>
            <numerusform>%1: %n unfinished without a visit</numerusform>
            <numerusform>%1: %n unfinished without a visit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>No
visit</source>
        <translation>No
visit</translation>
    </message>
    <message>
        <source>Unfinished, and no visit agreed</source>
        <translation>Unfinished, and no visit agreed</translation>
    </message>
</context>
<context>
    <name>portal::ui::ChartsView</name>
    <message>
        <source>Waiting now</source>
        <translation>Waiting now</translation>
    </message>
    <message>
        <source>Whatever the period: what is late, and what soon will be.</source>
        <translation>Whatever the period: what is late, and what soon will be.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Applications by the day of their submission, and what became of them.</source>
        <translation>Applications by the day of their submission, and what became of them.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Where they stand</translation>
    </message>
    <message>
        <source>The period&apos;s applications as they are now.</source>
        <translation>The period&apos;s applications as they are now.</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>How far they came</translation>
    </message>
    <message>
        <source>What share of the applications reached each stage.</source>
        <translation>What share of the applications reached each stage.</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>Hours since the submission, on the clock.</source>
        <translation>Hours since the submission, on the clock.</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>When they come</translation>
    </message>
    <message>
        <source>Applications by weekday and hour of their submission.</source>
        <translation>Applications by weekday and hour of their submission.</translation>
    </message>
    <message>
        <source>Why they were rejected</source>
        <translation>Why they were rejected</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Revenue: what the approved ones bring a month at the present price.</source>
        <translation>Revenue: what the approved ones bring a month at the present price.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Where applicants came from, by the link they followed.</source>
        <translation>Where applicants came from, by the link they followed.</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 applications</translation>
    </message>
    <message>
        <source>The customer portal, day by day</source>
        <translation>The customer portal, day by day</translation>
    </message>
    <message>
        <source>Customers who used it, and numbers that asked for a code.</source>
        <translation>Customers who used it, and numbers that asked for a code.</translation>
    </message>
    <message>
        <source>How customers take to the portal</source>
        <translation>How customers take to the portal</translation>
    </message>
</context>
<context>
    <name>portal::ui::CodesSection</name>
    <message>
        <source>One-time codes</source>
        <translation>One-time codes</translation>
    </message>
    <message>
        <source>How long codes live and how often one may be asked for. Strict enough, and nobody can guess a code or have messages sent at your cost.</source>
        <translation>How long codes live and how often one may be asked for. Strict enough, and nobody can guess a code or have messages sent at your cost.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>How long they live</source>
        <translation>How long they live</translation>
    </message>
    <message>
        <source>Code of an application</source>
        <translation>Code of an application</translation>
    </message>
    <message>
        <source>Code of the customer portal</source>
        <translation>Code of the customer portal</translation>
    </message>
    <message>
        <source>A verified number</source>
        <translation>A verified number</translation>
    </message>
    <message>
        <source>So long the applicant may take to fill in the rest.</source>
        <translation>So long the applicant may take to fill in the rest.</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Wrong codes</translation>
    </message>
    <message>
        <source>Tries for one code</source>
        <translation>Tries for one code</translation>
    </message>
    <message>
        <source>Then that code is locked and a new one has to be asked for.</source>
        <translation>Then that code is locked and a new one has to be asked for.</translation>
    </message>
    <message>
        <source>Failures of one number in an hour</source>
        <translation>Failures of one number in an hour</translation>
    </message>
    <message>
        <source>Over all its codes; then the number has to wait.</source>
        <translation>Over all its codes; then the number has to wait.</translation>
    </message>
    <message>
        <source>Wait after them</source>
        <translation>Wait after them</translation>
    </message>
    <message>
        <source>How many are sent</source>
        <translation>How many are sent</translation>
    </message>
    <message>
        <source>Wait before a new code</source>
        <translation>Wait before a new code</translation>
    </message>
    <message>
        <source>To one number in a day</source>
        <translation>To one number in a day</translation>
    </message>
    <message>
        <source>From one connection in an hour</source>
        <translation>From one connection in an hour</translation>
    </message>
    <message>
        <source>Generous: on mobile networks many people share one address.</source>
        <translation>Generous: on mobile networks many people share one address.</translation>
    </message>
    <message>
        <source>Altogether in a minute</source>
        <translation>Altogether in a minute</translation>
    </message>
    <message>
        <source>Beyond it an alarm is written to the log.</source>
        <translation>Beyond it an alarm is written to the log.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ColourField</name>
    <message>
        <source>Pick a colour</source>
        <translation>Pick a colour</translation>
    </message>
</context>
<context>
    <name>portal::ui::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a number, a name, or part of a phone number.</source>
        <translation>Nothing of that name. Try a number, a name, or part of a phone number.</translation>
    </message>
    <message>
        <source>Page, action, or a number, name or phone</source>
        <translation>Page, action, or a number, name or phone</translation>
    </message>
</context>
<context>
    <name>portal::ui::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Do it anyway</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3) at %4, after you had looked at it.</source>
        <translation>%1 changed %2 (%3) at %4, after you had looked at it.</translation>
    </message>
    <message>
        <source>You were about to: %1</source>
        <translation>You were about to: %1</translation>
    </message>
    <message>
        <source>In its present state this can no longer be done.</source>
        <translation>In its present state this can no longer be done.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Worked on by</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>portal::ui::ConversationTab</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>Nothing was said yet</translation>
    </message>
    <message>
        <source>Comments to the customer and notes among colleagues appear here.</source>
        <translation>Comments to the customer and notes among colleagues appear here.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3
%4</source>
        <translation>%1 · %2 · %3
%4</translation>
    </message>
</context>
<context>
    <name>portal::ui::CopyLabel</name>
    <message>
        <source>Click to copy</source>
        <translation>Click to copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerActions</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>New ticket…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Suspend service…</source>
        <translation>Suspend service…</translation>
    </message>
    <message>
        <source>Resume service…</source>
        <translation>Resume service…</translation>
    </message>
    <message>
        <source>End service…</source>
        <translation>End service…</translation>
    </message>
    <message>
        <source>Switch portal off…</source>
        <translation>Switch portal off…</translation>
    </message>
    <message>
        <source>Switch portal on…</source>
        <translation>Switch portal on…</translation>
    </message>
    <message>
        <source>%1 (%2) has been changed.</source>
        <translation>%1 (%2) has been changed.</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <translation>Edit: %1, %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>The message waits to be sent again.</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Personal data…</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Do it anyway</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3) at %4, after you had looked at it.</source>
        <translation>%1 changed %2 (%3) at %4, after you had looked at it.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>You were about to: %1</source>
        <translation>You were about to: %1</translation>
    </message>
    <message>
        <source>In the present state this can no longer be done.</source>
        <translation>In the present state this can no longer be done.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>What you typed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDataTab</name>
    <message>
        <source>Also with this number</source>
        <translation>Also with this number</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Show on a map</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Customer since</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connected since</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspended since</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>KTP photo</source>
        <translation>KTP photo</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Open application</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 for %2 a month from %3 (%4)</source>
        <translation>%1 for %2 a month from %3 (%4)</translation>
    </message>
    <message>
        <source>%1 a month, before PPN</source>
        <translation>%1 a month, before PPN</translation>
    </message>
    <message>
        <source>May log in with the WhatsApp number</source>
        <translation>May log in with the WhatsApp number</translation>
    </message>
    <message>
        <source>Off: the service has ended</source>
        <translation>Off: the service has ended</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>None: from another system</source>
        <translation>None: from another system</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>None is kept</translation>
    </message>
    <message>
        <source>Kept until %1 days after the installation</source>
        <translation>Kept until %1 days after the installation</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Kept until %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDecisionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDetailView</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>No customer chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about them.</source>
        <translation>Choose one in the list to see everything about them.</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>Tickets of this customer</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>No tickets</translation>
    </message>
    <message>
        <source>Installation, repairs and other work for this customer appear here.</source>
        <translation>Installation, repairs and other work for this customer appear here.</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Invoices of this customer</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>No invoices</translation>
    </message>
    <message>
        <source>The monthly run makes one for each month of an active customer.</source>
        <translation>The monthly run makes one for each month of an active customer.</translation>
    </message>
    <message>
        <source>What the customer is told by WhatsApp appears here.</source>
        <translation>What the customer is told by WhatsApp appears here.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Show data</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Show tickets</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Show invoices</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Show messages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Show history</translation>
    </message>
    <message>
        <source>Your role does not see invoices.</source>
        <translation>Your role does not see invoices.</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Invoices %1</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue</source>
        <translation>
            <numerusform>%n invoice overdue</numerusform>
            <numerusform>%n invoices overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1</source>
        <translation>Tickets %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not finished</source>
        <translation>
            <numerusform>%n ticket not finished</numerusform>
            <numerusform>%n tickets not finished</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Messages %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n message failed</numerusform>
            <numerusform>%n messages failed</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>What the customer was told</translation>
    </message>
    <message>
        <source>· customer since %1</source>
        <translation>· customer since %1</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Show portal use</source>
        <translation>Show portal use</translation>
    </message>
    <message>
        <source>· erased on %1</source>
        <translation>· erased on %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDialog</name>
    <message>
        <source>Create customer</source>
        <translation>Create customer</translation>
    </message>
    <message>
        <source>A customer record with portal access and an installation ticket are made at once. The applicant is welcomed by WhatsApp.</source>
        <translation>A customer record with portal access and an installation ticket are made at once. The applicant is welcomed by WhatsApp.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 a month</source>
        <translation>%1 · %2, %3 a month</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerEditDialog</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>%1 · The package changes by an upgrade ticket.</source>
        <translation>%1 · The package changes by an upgrade ticket.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What the old number gets</source>
        <translation>What the old number gets</translation>
    </message>
    <message>
        <source>Nobody is told: the number stays.</source>
        <translation>Nobody is told: the number stays.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Messages in</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerField</name>
    <message>
        <source>Name, phone or customer code</source>
        <translation>Name, phone or customer code</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerFilterBar</name>
    <message>
        <source>Name, e-mail, phone or code</source>
        <translation>Name, e-mail, phone or code</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>With portal access</source>
        <translation>With portal access</translation>
    </message>
    <message>
        <source>Without portal access</source>
        <translation>Without portal access</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>With or without</translation>
    </message>
    <message>
        <source>With portal access</source>
        <translation>With portal access</translation>
    </message>
    <message>
        <source>Without portal access</source>
        <translation>Without portal access</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Any city</translation>
    </message>
    <message>
        <source>Any package</source>
        <translation>Any package</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerHistoryTab</name>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 customer</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 customers</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerLook</name>
    <message>
        <source>Portal on</source>
        <translation>Portal on</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal off</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Portal access</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerNoteDialog</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>For colleagues, in the history of %1. The customer does not see it.</source>
        <translation>For colleagues, in the history of %1. The customer does not see it.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerPicker</name>
    <message>
        <source>Search the customer</source>
        <translation>Search the customer</translation>
    </message>
    <message>
        <source>Name, phone or customer code</source>
        <translation>Name, phone or customer code</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Nobody is found by that.</source>
        <translation>Nobody is found by that.</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerQueues</name>
    <message>
        <source>Not installed yet</source>
        <translation>Not installed yet</translation>
    </message>
    <message>
        <source>Without portal</source>
        <translation>Without portal</translation>
    </message>
    <message>
        <source>Whoever is approved and made a customer appears here.</source>
        <translation>Whoever is approved and made a customer appears here.</translation>
    </message>
    <message>
        <source>Everybody is connected. New customers wait here for their installation.</source>
        <translation>Everybody is connected. New customers wait here for their installation.</translation>
    </message>
    <message>
        <source>A customer comes here when the installation is completed.</source>
        <translation>A customer comes here when the installation is completed.</translation>
    </message>
    <message>
        <source>Nobody&apos;s service is suspended.</source>
        <translation>Nobody&apos;s service is suspended.</translation>
    </message>
    <message>
        <source>Nobody&apos;s service has ended.</source>
        <translation>Nobody&apos;s service has ended.</translation>
    </message>
    <message>
        <source>Everybody may use the portal.</source>
        <translation>Everybody may use the portal.</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerRecords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 tickets, the newest first</source>
        <translation>%1 of %2 tickets, the newest first</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 invoices, the newest first</source>
        <translation>%1 of %2 invoices, the newest first</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to be paid</source>
        <translation>%1 · %2 to be paid</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerStepDialog</name>
    <message>
        <source>The service stands still: no new invoices until it is resumed. The portal stays open. The customer is not told by itself.</source>
        <translation>The service stands still: no new invoices until it is resumed. The portal stays open. The customer is not told by itself.</translation>
    </message>
    <message>
        <source>The service goes on, and invoices with it. The customer is not told by itself.</source>
        <translation>The service goes on, and invoices with it. The customer is not told by itself.</translation>
    </message>
    <message>
        <source>The service ends for good: no invoices, no portal, and what was agreed for later is forgotten. The customer is not told by itself.</source>
        <translation>The service ends for good: no invoices, no portal, and what was agreed for later is forgotten. The customer is not told by itself.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason, for colleagues</source>
        <translation>Reason, for colleagues</translation>
    </message>
    <message>
        <source>Reason, for colleagues (optional)</source>
        <translation>Reason, for colleagues (optional)</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>May log in to the portal with this number</source>
        <translation>May log in to the portal with this number</translation>
    </message>
    <message>
        <source>May not use the portal</source>
        <translation>May not use the portal</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Customer since %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Previous customer</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>customers-%1</source>
        <translation>customers-%1</translation>
    </message>
    <message>
        <source>%1 customers written</source>
        <translation>%1 customers written</translation>
    </message>
    <message>
        <source>Sent to the printer: %1 customers</source>
        <translation>Sent to the printer: %1 customers</translation>
    </message>
    <message>
        <source>The first %1 customers; the list goes on</source>
        <translation>The first %1 customers; the list goes on</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Customers: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>An Excel file is still being written.</translation>
    </message>
    <message>
        <source>The list is still being printed.</source>
        <translation>The list is still being printed.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>portal::ui::DataTab</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Rejected for</source>
        <translation>Rejected for</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Open customer</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Show on a map</translation>
    </message>
    <message>
        <source>Package and wishes</source>
        <translation>Package and wishes</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Asked for as an additional home</source>
        <translation>Asked for as an additional home</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>Privacy notice %1 (%2…)</source>
        <translation>Privacy notice %1 (%2…)</translation>
    </message>
    <message>
        <source>Check of the applicant&apos;s identity</source>
        <translation>Check of the applicant&apos;s identity</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show the NIK; the look is logged</source>
        <translation>Show the NIK; the look is logged</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Where everything is kept. Another choice counts from the next start of the desk; nothing is moved from one database to the other.</source>
        <translation>Where everything is kept. Another choice counts from the next start of the desk; nothing is moved from one database to the other.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>A file on this computer</translation>
    </message>
    <message>
        <source>A PostgreSQL server that several desks share</source>
        <translation>A PostgreSQL server that several desks share</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>A password in it is kept in the system&apos;s keychain or the key file, not with the settings.</source>
        <translation>A password in it is kept in the system&apos;s keychain or the key file, not with the settings.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Photos, keys and the file&apos;s database are in here. Include it in your backups.</source>
        <translation>Photos, keys and the file&apos;s database are in here. Include it in your backups.</translation>
    </message>
    <message>
        <source>The chosen database is used when the desk is started again.</source>
        <translation>The chosen database is used when the desk is started again.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 answers.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Enter the address of the server.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
</context>
<context>
    <name>portal::ui::DayLoadWords</name>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1, full</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Room left</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Nearly full</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
</context>
<context>
    <name>portal::ui::DecisionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::DeskShell</name>
    <message>
        <source>Your session has ended. Sign in again to go on where you were.</source>
        <translation>Your session has ended. Sign in again to go on where you were.</translation>
    </message>
</context>
<context>
    <name>portal::ui::DetailHeader</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>WhatsApp verified</source>
        <translation>WhatsApp verified</translation>
    </message>
    <message>
        <source>The applicant proved the number with a code</source>
        <translation>The applicant proved the number with a code</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Waits for longer than a day</source>
        <translation>Waits for longer than a day</translation>
    </message>
    <message>
        <source>Time since it was submitted</source>
        <translation>Time since it was submitted</translation>
    </message>
    <message>
        <source>Nobody works on it</source>
        <translation>Nobody works on it</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>· %1, waits too long</source>
        <translation>· %1, waits too long</translation>
    </message>
</context>
<context>
    <name>portal::ui::DetailPane</name>
    <message>
        <source>Not there any more</source>
        <translation>Not there any more</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 has been removed.</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>It could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>portal::ui::DuplicatesTab</name>
    <message>
        <source>Nothing alike</source>
        <translation>Nothing alike</translation>
    </message>
    <message>
        <source>No other application or customer shares phone, e-mail, NIK, name or address.</source>
        <translation>No other application or customer shares phone, e-mail, NIK, name or address.</translation>
    </message>
    <message>
        <source>The applicant said that this is for an additional home.</source>
        <translation>The applicant said that this is for an additional home.</translation>
    </message>
    <message>
        <source>Families order for several homes; the same person need not be a mistake.</source>
        <translation>Families order for several homes; the same person need not be a mistake.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>Alike: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::ErasureCard</name>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Erase for ever</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Code or number to confirm</source>
        <translation>Code or number to confirm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing is left to erase</source>
        <translation>Nothing is left to erase</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>What stands against it</translation>
    </message>
    <message>
        <source>What goes, for ever</source>
        <translation>What goes, for ever</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>What stays, and why</translation>
    </message>
    <message>
        <source>There is no undo. To erase %1, &amp;type %2:</source>
        <translation>There is no undo. To erase %1, &amp;type %2:</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>What went</translation>
    </message>
    <message>
        <source>%1 (%2) has been erased.</source>
        <translation>%1 (%2) has been erased.</translation>
    </message>
    <message>
        <source>Customer %1: name, number, NIK, e-mail, address and history</source>
        <translation>Customer %1: name, number, NIK, e-mail, address and history</translation>
    </message>
    <message>
        <source>Application %1 with its history</source>
        <translation>Application %1 with its history</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of their KTP and in tickets</source>
        <translation>
            <numerusform>%n photo of their KTP and in tickets</numerusform>
            <numerusform>%n photos of their KTP and in tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s), with name and address as printed, until the end of %1: tax law wants them kept (UU KUP art. 28 (11)).</source>
        <translation>
            <numerusform>%n invoice, with name and address as printed, until the end of %1: tax law wants it kept (UU KUP art. 28 (11)).</numerusform>
            <numerusform>%n invoices, with name and address as printed, until the end of %1: tax law wants them kept (UU KUP art. 28 (11)).</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer&apos;s code, package, city and dates, without a name, so that figures stay true.</source>
        <translation>The customer&apos;s code, package, city and dates, without a name, so that figures stay true.</translation>
    </message>
    <message>
        <source>The audit log, which knows numbers and no names, for 24 months.</source>
        <translation>The audit log, which knows numbers and no names, for 24 months.</translation>
    </message>
    <message>
        <source>Backups made until now, until newer ones replace them.</source>
        <translation>Backups made until now, until newer ones replace them.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ExportDialog</name>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Excel export</source>
        <translation>Excel export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>portal::ui::ExportJob</name>
    <message>
        <source>Export to Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel files (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>portal::ui::FaqEditor</name>
    <message>
        <source>Shown to the public</source>
        <translation>Shown to the public</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>CS WhatsApp</source>
        <translation>CS WhatsApp</translation>
    </message>
    <message>
        <source>CS phone</source>
        <translation>CS phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>WhatsApp link</source>
        <translation>WhatsApp link</translation>
    </message>
    <message>
        <source>Insert {%1}</source>
        <translation>Insert {%1}</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insert %1</translation>
    </message>
    <message>
        <source>**bold**, - list, 1. numbered list, [words](https://…) link; an empty line begins a new paragraph.</source>
        <translation>**bold**, - list, 1. numbered list, [words](https://…) link; an empty line begins a new paragraph.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>So people read it</source>
        <translation>So people read it</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>Changed by %1, %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::FaqPage</name>
    <message>
        <source>FAQ</source>
        <translation>FAQ</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>No question chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to change it, or add a new one.</source>
        <translation>Choose one in the list to change it, or add a new one.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Move the question up</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Move the question down</translation>
    </message>
    <message>
        <source>Delete the question…</source>
        <translation>Delete the question…</translation>
    </message>
    <message>
        <source>A question of the FAQ is not saved.</source>
        <translation>A question of the FAQ is not saved.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1 (not shown)</translation>
    </message>
    <message>
        <source>The question is saved and shown to the public.</source>
        <translation>The question is saved and shown to the public.</translation>
    </message>
    <message>
        <source>The question is saved. The public does not see it.</source>
        <translation>The question is saved. The public does not see it.</translation>
    </message>
    <message>
        <source>Somebody else has changed this question meanwhile. Save again to replace theirs, or look at theirs and lose yours.</source>
        <translation>Somebody else has changed this question meanwhile. Save again to replace theirs, or look at theirs and lose yours.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
    <message>
        <source>Delete this question?</source>
        <translation>Delete this question?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>“%1” is gone for good, in both languages. To keep it for later, take it back from the public instead.</source>
        <translation>“%1” is gone for good, in both languages. To keep it for later, take it back from the public instead.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation>The question is deleted.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunAdministratorPage</name>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>The first administrator. There is no account and no password but the one you choose here; other people are added later, under Settings.</source>
        <translation>The first administrator. There is no account and no password but the one you choose here; other people are added later, under Settings.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>3 to 32 small letters, digits, dots and dashes, a letter first.</source>
        <translation>3 to 32 small letters, digits, dots and dashes, a letter first.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>The password again</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunAssistant</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Set up AGLIS Portal</source>
        <translation>Set up AGLIS Portal</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Everything is set up</translation>
    </message>
    <message>
        <source>Try it with invented data</source>
        <translation>Try it with invented data</translation>
    </message>
    <message>
        <source>Invented data</source>
        <translation>Invented data</translation>
    </message>
    <message>
        <source>Sign in with the account you have just made.</source>
        <translation>Sign in with the account you have just made.</translation>
    </message>
    <message>
        <source>To look round first, have two years of an invented provider made: applications in every state, tickets, customers, messages. Only now, while the database is empty; it cannot be taken out again.</source>
        <translation>To look round first, have two years of an invented provider made: applications in every state, tickets, customers, messages. Only now, while the database is empty; it cannot be taken out again.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Set everything up</source>
        <translation>Set everything up</translation>
    </message>
    <message>
        <source>The invented data are ready.</source>
        <translation>The invented data are ready.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunBrandPage</name>
    <message>
        <source>Your brand</source>
        <translation>Your brand</translation>
    </message>
    <message>
        <source>So your customers know you: on the public pages, in messages and on invoices. All of it can be changed later.</source>
        <translation>So your customers know you: on the public pages, in messages and on invoices. All of it can be changed later.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunGatewayPage</name>
    <message>
        <source>Messages by WhatsApp</source>
        <translation>Messages by WhatsApp</translation>
    </message>
    <message>
        <source>Codes and news go out through a gateway. Begin with the simulator to look round: it sends nothing, and shows every message on a phone in the desk.</source>
        <translation>Codes and news go out through a gateway. Begin with the simulator to look round: it sends nothing, and shows every message on a phone in the desk.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Goes out at once through what stands above.</source>
        <translation>Goes out at once through what stands above.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunServerPage</name>
    <message>
        <source>The public pages</source>
        <translation>The public pages</translation>
    </message>
    <message>
        <source>People register and follow their application in a browser. This desk can serve the pages by itself.</source>
        <translation>People register and follow their application in a browser. This desk can serve the pages by itself.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayDialog</name>
    <message>
        <source>Add a gateway</source>
        <translation>Add a gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Goes out at once through what stands above, saved or not.</source>
        <translation>Goes out at once through what stands above, saved or not.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation>Kind of gateway</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Kept. Type a new one to replace it.</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayStrip</name>
    <message>
        <source>Built-in simulator: messages go to nobody, look at its phone</source>
        <translation>Built-in simulator: messages go to nobody, look at its phone</translation>
    </message>
    <message>
        <source>It is asked again at %1.</source>
        <translation>It is asked again at %1.</translation>
    </message>
    <message>
        <source>The gateway said: %1</source>
        <translation>The gateway said: %1</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Ask again now</translation>
    </message>
    <message>
        <source>Ask %1 again now</source>
        <translation>Ask %1 again now</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>%1 of %2 this minute</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>%1 of %2 in 24 hours</translation>
    </message>
    <message>
        <source>%1 of %2 new numbers</source>
        <translation>%1 of %2 new numbers</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayTestPanel</name>
    <message>
        <source>Send a test message</source>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>Number for the test message</source>
        <translation>Number for the test message</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>%1 has taken the message. Look at the phone; the simulator&apos;s is on the Messages page.</source>
        <translation>%1 has taken the message. Look at the phone; the simulator&apos;s is on the Messages page.</translation>
    </message>
    <message>
        <source>The gateway said: %1</source>
        <translation>The gateway said: %1</translation>
    </message>
    <message>
        <source>There is no gateway to send it.</source>
        <translation>There is no gateway to send it.</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewaysSection</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Messages go out through the first gateway that works; the others stand in for it. Without any, the built-in simulator takes them, and they reach nobody.</source>
        <translation>Messages go out through the first gateway that works; the others stand in for it. Without any, the built-in simulator takes them, and they reach nobody.</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>The chain</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Messages in a minute</source>
        <translation>Messages in a minute</translation>
    </message>
    <message>
        <source>Slow enough, and WhatsApp does not ban the number. 0: no limit.</source>
        <translation>Slow enough, and WhatsApp does not ban the number. 0: no limit.</translation>
    </message>
    <message>
        <source>Messages in 24 hours</source>
        <translation>Messages in 24 hours</translation>
    </message>
    <message>
        <source>New numbers in 24 hours</source>
        <translation>New numbers in 24 hours</translation>
    </message>
    <message>
        <source>Numbers never written to before. 0: no limit.</source>
        <translation>Numbers never written to before. 0: no limit.</translation>
    </message>
    <message>
        <source>Tries for one message</source>
        <translation>Tries for one message</translation>
    </message>
    <message>
        <source>Then it has failed and waits on the Messages page.</source>
        <translation>Then it has failed and waits on the Messages page.</translation>
    </message>
    <message>
        <source>Goes out at once through the chain as it is saved.</source>
        <translation>Goes out at once through the chain as it is saved.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>portal::ui::GiveOutCard</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Give out</translation>
    </message>
    <message>
        <source>A file for them with everything that is held about them, and who looked at their KTP.</source>
        <translation>A file for them with everything that is held about them, and who looked at their KTP.</translation>
    </message>
    <message>
        <source>Give out personal data</source>
        <translation>Give out personal data</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>personal-data-%1</source>
        <translation>personal-data-%1</translation>
    </message>
    <message>
        <source>%1 is written. Hand it to nobody else, and delete it here afterwards.</source>
        <translation>%1 is written. Hand it to nobody else, and delete it here afterwards.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>portal::ui::HeldWork</name>
    <message>
        <source>Too late to undo: it has been carried out.</source>
        <translation>Too late to undo: it has been carried out.</translation>
    </message>
</context>
<context>
    <name>portal::ui::HistoryTab</name>
    <message>
        <source>The applicant</source>
        <translation>The applicant</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Given back: nobody works on it</source>
        <translation>Given back: nobody works on it</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Given to %1</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason told to the applicant: %1</source>
        <translation>Reason told to the applicant: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::HoursSection</name>
    <message>
        <source>Service hours</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>When field staff work. The deadlines of tickets count only these hours.</source>
        <translation>When field staff work. The deadlines of tickets count only these hours.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>until midnight</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: open</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: from</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1: until</translation>
    </message>
    <message>
        <source>%1: until midnight</source>
        <translation>%1: until midnight</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>Day of the holiday</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Closed all day</translation>
    </message>
    <message>
        <source>Each year&apos;s days are entered once they are announced.</source>
        <translation>Each year&apos;s days are entered once they are announced.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceActions</name>
    <message>
        <source>Enter payment…</source>
        <translation>Enter payment…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Issue again…</source>
        <translation>Issue again…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Open customer</translation>
    </message>
    <message>
        <source>New invoice…</source>
        <translation>New invoice…</translation>
    </message>
    <message>
        <source>Monthly run…</source>
        <translation>Monthly run…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Payment of %1, %2</source>
        <translation>Payment of %1, %2</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message>
        <source>Correct %1, %2</source>
        <translation>Correct %1, %2</translation>
    </message>
    <message>
        <source>Issue %1 again, %2</source>
        <translation>Issue %1 again, %2</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>New invoice</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>%1 is issued.</translation>
    </message>
    <message>
        <source>No program on this computer opened the PDF. Save it instead.</source>
        <translation>No program on this computer opened the PDF. Save it instead.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>The message waits to be sent again.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDataTab</name>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Payment reference</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Customer code</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Open customer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Monthly run</source>
        <translation>Monthly run</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Issued again</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Stands for %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Replaced by %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDecision</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has changed meanwhile and is now: %1.</source>
        <translation>It has changed meanwhile and is now: %1.</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. It is now: %2.</source>
        <translation>%1 has changed it meanwhile. It is now: %2.</translation>
    </message>
    <message>
        <source>Confirm once more to go on with that.</source>
        <translation>Confirm once more to go on with that.</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>There is nothing left to do here.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDetailView</name>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>No invoice chosen</source>
        <translation>No invoice chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about it.</source>
        <translation>Choose one in the list to see everything about it.</translation>
    </message>
    <message>
        <source>What the customer is told by WhatsApp appears here.</source>
        <translation>What the customer is told by WhatsApp appears here.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Show invoice</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Show messages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Show history</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Messages %1</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Replaced by %1</translation>
    </message>
    <message>
        <source>Became overdue</source>
        <translation>Became overdue</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Stands for %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDialog</name>
    <message>
        <source>New invoice</source>
        <translation>New invoice</translation>
    </message>
    <message>
        <source>Issue %1 again</source>
        <translation>Issue %1 again</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Cancel and issue again</source>
        <translation>Cancel and issue again</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>Issue invoice</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Tell the customer by WhatsApp</source>
        <translation>Tell the customer by WhatsApp</translation>
    </message>
    <message>
        <source>An invoice never changes once it is issued; a wrong one is corrected.</source>
        <translation>An invoice never changes once it is issued; a wrong one is corrected.</translation>
    </message>
    <message>
        <source>For %1, %2.</source>
        <translation>For %1, %2.</translation>
    </message>
    <message>
        <source>%1 is cancelled, and a new one is issued for %2, in one step.</source>
        <translation>%1 is cancelled, and a new one is issued for %2, in one step.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>Charges, before PPN unless prices include it</source>
        <translation>Charges, before PPN unless prices include it</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due on %1</translation>
    </message>
    <message>
        <source>What it comes to appears here.</source>
        <translation>What it comes to appears here.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceFilterBar</name>
    <message>
        <source>Number, payment reference or customer</source>
        <translation>Number, payment reference or customer</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Search invoices</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Customer %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Any period</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>Any payment</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceLines</name>
    <message>
        <source>%1 (%2 of %3 days)</source>
        <translation>%1 (%2 of %3 days)</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceLinesEdit</name>
    <message>
        <source>Another line</source>
        <translation>Another line</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceList</name>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 invoice</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 invoices</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceListModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Customer code</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Paid %1</translation>
    </message>
    <message>
        <source>Cancelled %1: %2</source>
        <translation>Cancelled %1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceLook</name>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything is paid. The monthly run makes the next invoices.</source>
        <translation>Everything is paid. The monthly run makes the next invoices.</translation>
    </message>
    <message>
        <source>No invoice falls due within the next three days.</source>
        <translation>No invoice falls due within the next three days.</translation>
    </message>
    <message>
        <source>Nobody is late with a payment.</source>
        <translation>Nobody is late with a payment.</translation>
    </message>
    <message>
        <source>Payments appear here as soon as somebody enters them.</source>
        <translation>Payments appear here as soon as somebody enters them.</translation>
    </message>
    <message>
        <source>No invoice was cancelled.</source>
        <translation>No invoice was cancelled.</translation>
    </message>
    <message>
        <source>The monthly run makes an invoice for each active customer.</source>
        <translation>The monthly run makes an invoice for each active customer.</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>What the customer gets</translation>
    </message>
    <message>
        <source>The customer is not told.</source>
        <translation>The customer is not told.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Paid this month</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Next invoice</translation>
    </message>
    <message>
        <source>Previous invoice</source>
        <translation>Previous invoice</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>invoices-%1</source>
        <translation>invoices-%1</translation>
    </message>
    <message>
        <source>%1 invoices written</source>
        <translation>%1 invoices written</translation>
    </message>
    <message>
        <source>The monthly run is still under way. It goes on where it was the next time.</source>
        <translation>The monthly run is still under way. It goes on where it was the next time.</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>An Excel file is still being written.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoicesSection</name>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>What holds for invoices from now on. Those that were issued stay as they are.</source>
        <translation>What holds for invoices from now on. Those that were issued stay as they are.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Due after</translation>
    </message>
    <message>
        <source>After the day of issue.</source>
        <translation>After the day of issue.</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Reminders by WhatsApp</source>
        <translation>Reminders by WhatsApp</translation>
    </message>
    <message>
        <source>Before the due date</source>
        <translation>Before the due date</translation>
    </message>
    <message>
        <source>0: nobody is reminded.</source>
        <translation>0: nobody is reminded.</translation>
    </message>
    <message>
        <source>After the due date</source>
        <translation>After the due date</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>come without PPN, which is added</source>
        <translation>come without PPN, which is added</translation>
    </message>
    <message>
        <source>include PPN</source>
        <translation>include PPN</translation>
    </message>
    <message>
        <source>Prices of packages</source>
        <translation>Prices of packages</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>The last one whose day has come counts. Without a rate no PPN is charged, as for providers that are not PKP.</source>
        <translation>The last one whose day has come counts. Without a rate no PPN is charged, as for providers that are not PKP.</translation>
    </message>
    <message>
        <source>Printed on invoices: bank, account and name. The payment reference is added.</source>
        <translation>Printed on invoices: bank, account and name. The payment reference is added.</translation>
    </message>
</context>
<context>
    <name>portal::ui::KeysDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Use these keys</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>All as delivered</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away this filter</source>
        <translation>Take away this filter</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Take away the filter %1</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListModel</name>
    <message>
        <source>Changed since; no longer part of this list</source>
        <translation>Changed since; no longer part of this list</translation>
    </message>
    <message>
        <source>Also open at: %1</source>
        <translation>Also open at: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Queue: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>Show them at the top of the list</source>
        <translation>Show them at the top of the list</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Try fewer words, or take filters away.</source>
        <translation>Try fewer words, or take filters away.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>The list could not be read</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selected</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPaper</name>
    <message>
        <source>Filter: none</source>
        <translation>Filter: none</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Printed %1 by %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPrintJob</name>
    <message>
        <source>Print list</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>The printer did not take the list.</source>
        <translation>The printer did not take the list.</translation>
    </message>
</context>
<context>
    <name>portal::ui::MainWindow</name>
    <message>
        <source>%1 – desk</source>
        <translation>%1 – desk</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Search everything…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>Search everything  %1</source>
        <translation>Search everything  %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessageDetail</name>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>No message chosen</translation>
    </message>
    <message>
        <source>Choose one to see its words and what became of it.</source>
        <translation>Choose one to see its words and what became of it.</translation>
    </message>
    <message>
        <source>The words were removed after their time.</source>
        <translation>The words were removed after their time.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>It was sent once more already, as a new message.</source>
        <translation>It was sent once more already, as a new message.</translation>
    </message>
    <message>
        <source>A code is never sent again: the person asks for a new one.</source>
        <translation>A code is never sent again: the person asks for a new one.</translation>
    </message>
    <message>
        <source>Your role may not send messages.</source>
        <translation>Your role may not send messages.</translation>
    </message>
    <message>
        <source>The gateway said: %1</source>
        <translation>The gateway said: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Taken by the gateway</source>
        <translation>Taken by the gateway</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessageLog</name>
    <message>
        <source>Send all again</source>
        <translation>Send all again</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>The gateway is being asked.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>Every message has been handed to a gateway.</source>
        <translation>Every message has been handed to a gateway.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nothing failed</translation>
    </message>
    <message>
        <source>Messages that a gateway refuses for good are listed here, with the reason.</source>
        <translation>Messages that a gateway refuses for good are listed here, with the reason.</translation>
    </message>
    <message>
        <source>Nothing expired</source>
        <translation>Nothing expired</translation>
    </message>
    <message>
        <source>Codes that could not be sent in time are listed here.</source>
        <translation>Codes that could not be sent in time are listed here.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>The first one goes out with the first application.</source>
        <translation>The first one goes out with the first application.</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>The message waits to be sent again.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%n message waits to be sent again.</numerusform>
            <numerusform>%n messages wait to be sent again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be sent again: codes are asked for anew.</source>
        <translation>Nothing could be sent again: codes are asked for anew.</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagePreview</name>
    <message>
        <source>The applicant is not told.</source>
        <translation>The applicant is not told.</translation>
    </message>
    <message>
        <source>What the applicant gets</source>
        <translation>What the applicant gets</translation>
    </message>
    <message>
        <source>The message is being written…</source>
        <translation>The message is being written…</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Simulator&apos;s phone</source>
        <translation>Simulator&apos;s phone</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Send the message again</translation>
    </message>
    <message>
        <source>Send all that failed again</source>
        <translation>Send all that failed again</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>Show the simulator&apos;s phone</source>
        <translation>Show the simulator&apos;s phone</translation>
    </message>
    <message>
        <source>Edit the texts</source>
        <translation>Edit the texts</translation>
    </message>
    <message>
        <source>Texts of messages are changed and not saved.</source>
        <translation>Texts of messages are changed and not saved.</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagesTab</name>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>It was not sent in time.</source>
        <translation>It was not sent in time.</translation>
    </message>
    <message>
        <source>It was sent again as another message.</source>
        <translation>It was sent again as another message.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Send again…</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>Send again: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>delivered %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>written %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>portal::ui::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Open the ticket</translation>
    </message>
    <message>
        <source>The customer is told by WhatsApp that the ticket was received.</source>
        <translation>The customer is told by WhatsApp that the ticket was received.</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>New package</translation>
    </message>
    <message>
        <source>For example: no signal since this morning</source>
        <translation>For example: no signal since this morning</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Title – the customer reads this</source>
        <translation>Title – the customer reads this</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Description (optional)</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>What the customer gets</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Nobody is told.</translation>
    </message>
</context>
<context>
    <name>portal::ui::NoticeStack</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>portal::ui::OpeningWindow</name>
    <message>
        <source>Opening the data</source>
        <translation>Opening the data</translation>
    </message>
    <message>
        <source>After an update this can take a while. Nothing is lost if you wait.</source>
        <translation>After an update this can take a while. Nothing is lost if you wait.</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>The data cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>portal::ui::OwnTicketCard</name>
    <message>
        <source>No time yet</source>
        <translation>No time yet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is carried out in a moment, unless you undo it.</source>
        <translation>It is carried out in a moment, unless you undo it.</translation>
    </message>
</context>
<context>
    <name>portal::ui::OwnTicketsPage</name>
    <message>
        <source>My tickets</source>
        <translation>My tickets</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>What is assigned to you appears here by itself.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Next ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Previous ticket</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n more later</numerusform>
            <numerusform>%n more later</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit agreed yet</source>
        <translation>No visit agreed yet</translation>
    </message>
    <message>
        <source>Earlier, still to be done</source>
        <translation>Earlier, still to be done</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>No visits today</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n visit today</numerusform>
            <numerusform>%n visits today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished altogether</source>
        <translation>
            <numerusform>%n unfinished altogether</numerusform>
            <numerusform>%n unfinished altogether</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n past the deadline</numerusform>
            <numerusform>%n past the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portal::ui::PackageDialog</name>
    <message>
        <source>Add a package</source>
        <translation>Add a package</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>On offer</translation>
    </message>
    <message>
        <source>Code (never changes)</source>
        <translation>Code (never changes)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind (the public sees broadband only)</source>
        <translation>Kind (the public sees broadband only)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Price a month, before PPN</source>
        <translation>Price a month, before PPN</translation>
    </message>
    <message>
        <source>Description in Indonesian</source>
        <translation>Description in Indonesian</translation>
    </message>
    <message>
        <source>Description in English (optional)</source>
        <translation>Description in English (optional)</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
</context>
<context>
    <name>portal::ui::Packages</name>
    <message>
        <source>Broadband</source>
        <translation>Broadband</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dedicated</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>portal::ui::PackagesModel</name>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>On offer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Price a month</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>portal::ui::PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Add a package…</source>
        <translation>Add a package…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Nothing on offer yet</source>
        <translation>Nothing on offer yet</translation>
    </message>
    <message>
        <source>Without a broadband package nobody can register.</source>
        <translation>Without a broadband package nobody can register.</translation>
    </message>
    <message>
        <source>Change the package…</source>
        <translation>Change the package…</translation>
    </message>
    <message>
        <source>Withdraw or offer the package</source>
        <translation>Withdraw or offer the package</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) can be chosen on the public page.</source>
        <translation>
            <numerusform>%n package can be chosen on the public page.</numerusform>
            <numerusform>%n packages can be chosen on the public page.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a customer pays does not change with a package&apos;s price.</source>
        <translation>What a customer pays does not change with a package&apos;s price.</translation>
    </message>
    <message>
        <source>An administrator can change them.</source>
        <translation>An administrator can change them.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 is on offer again.</source>
        <translation>%1 is on offer again.</translation>
    </message>
    <message>
        <source>%1 is withdrawn. Its customers keep it.</source>
        <translation>%1 is withdrawn. Its customers keep it.</translation>
    </message>
</context>
<context>
    <name>portal::ui::PaperWords</name>
    <message>
        <source>%1 · %2 · %3 · internal use only</source>
        <translation>%1 · %2 · %3 · internal use only</translation>
    </message>
</context>
<context>
    <name>portal::ui::PayDialog</name>
    <message>
        <source>Enter payment</source>
        <translation>Enter payment</translation>
    </message>
    <message>
        <source>The whole amount was paid. This closes the invoice for good.</source>
        <translation>The whole amount was paid. This closes the invoice for good.</translation>
    </message>
    <message>
        <source>Tell the customer by WhatsApp</source>
        <translation>Tell the customer by WhatsApp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Reference of the transfer or receipt</source>
        <translation>Reference of the transfer or receipt</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
</context>
<context>
    <name>portal::ui::PeriodBar</name>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Own dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
</context>
<context>
    <name>portal::ui::PersonDataDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Personal data: %1</source>
        <translation>Personal data: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::PhoneView</name>
    <message>
        <source>The simulator has sent nothing yet</source>
        <translation>The simulator has sent nothing yet</translation>
    </message>
    <message>
        <source>While the simulator is in the chain of gateways, messages go to nobody: they appear here as a phone would show them, codes included. Register on the public page with any number and read the code here.</source>
        <translation>While the simulator is in the chain of gateways, messages go to nobody: they appear here as a phone would show them, codes included. Register on the public page with any number and read the code here.</translation>
    </message>
    <message>
        <source>Numbers the simulator wrote to</source>
        <translation>Numbers the simulator wrote to</translation>
    </message>
    <message>
        <source>Messages on this phone</source>
        <translation>Messages on this phone</translation>
    </message>
</context>
<context>
    <name>portal::ui::PhotoFiles</name>
    <message>
        <source>Choose photos…</source>
        <translation>Choose photos…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Leave out %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::PhotoTab</name>
    <message>
        <source>KTP photo</source>
        <translation>KTP photo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Each look is logged. The picture stays in this window.</source>
        <translation>Each look is logged. The picture stays in this window.</translation>
    </message>
    <message>
        <source>No KTP photo</source>
        <translation>No KTP photo</translation>
    </message>
    <message>
        <source>The applicant gave none; a photo is optional.</source>
        <translation>The applicant gave none; a photo is optional.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Not for your role</translation>
    </message>
    <message>
        <source>Your role does not see KTP photos.</source>
        <translation>Your role does not see KTP photos.</translation>
    </message>
    <message>
        <source>This application is closed. A supervisor can see its photo.</source>
        <translation>This application is closed. A supervisor can see its photo.</translation>
    </message>
    <message>
        <source>Check of the applicant&apos;s identity</source>
        <translation>Check of the applicant&apos;s identity</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>The photo cannot be shown</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What is stored is no picture.</source>
        <translation>What is stored is no picture.</translation>
    </message>
    <message>
        <source>%1 · %2 · identity check only</source>
        <translation>%1 · %2 · identity check only</translation>
    </message>
    <message>
        <source>Zoom with + and −, turn with [ and ], move with the arrow keys</source>
        <translation>Zoom with + and −, turn with [ and ], move with the arrow keys</translation>
    </message>
</context>
<context>
    <name>portal::ui::PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
</context>
<context>
    <name>portal::ui::PlaceButtons</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Show on a map</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::Placeholders</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Survey date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Customer code</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>Staff&apos;s own words</source>
        <translation>Staff&apos;s own words</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Tracking link</translation>
    </message>
    <message>
        <source>Portal link</source>
        <translation>Portal link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>CS WhatsApp</source>
        <translation>CS WhatsApp</translation>
    </message>
</context>
<context>
    <name>portal::ui::PortalAccessDialog</name>
    <message>
        <source>Switch portal on</source>
        <translation>Switch portal on</translation>
    </message>
    <message>
        <source>Switch portal off</source>
        <translation>Switch portal off</translation>
    </message>
    <message>
        <source>%1 · They may log in with a code sent to %2. They are not told by itself.</source>
        <translation>%1 · They may log in with a code sent to %2. They are not told by itself.</translation>
    </message>
    <message>
        <source>%1 · They can log in no longer with %2, and are logged out everywhere at once. They are not told by itself.</source>
        <translation>%1 · They can log in no longer with %2, and are logged out everywhere at once. They are not told by itself.</translation>
    </message>
</context>
<context>
    <name>portal::ui::PortalTab</name>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>End all…</translation>
    </message>
    <message>
        <source>Logs the customer out everywhere</source>
        <translation>Logs the customer out everywhere</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) open</source>
        <translation>
            <numerusform>%n session open</numerusform>
            <numerusform>%n sessions open</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in to the portal</source>
        <translation>Not signed in to the portal</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Logging in</translation>
    </message>
    <message>
        <source>Nobody has asked for a code with this number.</source>
        <translation>Nobody has asked for a code with this number.</translation>
    </message>
    <message>
        <source>%1 · last used %2, since %3</source>
        <translation>%1 · last used %2, since %3</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>End the session on %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The session is ended: its next request is refused.</source>
        <translation>The session is ended: its next request is refused.</translation>
    </message>
    <message>
        <source>End all sessions?</source>
        <translation>End all sessions?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>End all</translation>
    </message>
    <message>
        <source>The customer is logged out on every device at once and needs a new code to come back. Nothing is sent to them.</source>
        <translation>The customer is logged out on every device at once and needs a new code to come back. Nothing is sent to them.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unknown device</translation>
    </message>
</context>
<context>
    <name>portal::ui::PrintWords</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Package and wishes</source>
        <translation>Package and wishes</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Worked on by</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
</context>
<context>
    <name>portal::ui::QueueLook</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Applications appear here as soon as somebody registers on the public page.</source>
        <translation>Applications appear here as soon as somebody registers on the public page.</translation>
    </message>
    <message>
        <source>Everything is verified. New applications appear here by themselves.</source>
        <translation>Everything is verified. New applications appear here by themselves.</translation>
    </message>
    <message>
        <source>Nobody has waited for more than a day.</source>
        <translation>Nobody has waited for more than a day.</translation>
    </message>
    <message>
        <source>No survey is planned for today.</source>
        <translation>No survey is planned for today.</translation>
    </message>
    <message>
        <source>An application comes here when its survey is done.</source>
        <translation>An application comes here when its survey is done.</translation>
    </message>
    <message>
        <source>Whoever was approved is a customer already.</source>
        <translation>Whoever was approved is a customer already.</translation>
    </message>
    <message>
        <source>Every message went out.</source>
        <translation>Every message went out.</translation>
    </message>
    <message>
        <source>Take an application over to find it here.</source>
        <translation>Take an application over to find it here.</translation>
    </message>
</context>
<context>
    <name>portal::ui::QueueRail</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
</context>
<context>
    <name>portal::ui::RecordHeader</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::RecordsTab</name>
    <message>
        <source>It could not be read</source>
        <translation>It could not be read</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationActions</name>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verify…</translation>
    </message>
    <message>
        <source>Schedule survey…</source>
        <translation>Schedule survey…</translation>
    </message>
    <message>
        <source>Survey done…</source>
        <translation>Survey done…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Cancel at the applicant&apos;s wish…</source>
        <translation>Cancel at the applicant&apos;s wish…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Create customer…</source>
        <translation>Create customer…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <source>Send the failed message again…</source>
        <translation>Send the failed message again…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>Create customer: %1, %2</source>
        <translation>Create customer: %1, %2</translation>
    </message>
    <message>
        <source>%1 is now customer %2, with installation ticket %3.</source>
        <translation>%1 is now customer %2, with installation ticket %3.</translation>
    </message>
    <message>
        <source>Message to %1 (%2)</source>
        <translation>Message to %1 (%2)</translation>
    </message>
    <message>
        <source>No message of %1 has failed.</source>
        <translation>No message of %1 has failed.</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>The message waits to be sent again.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Create customer</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Personal data…</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationDetailView</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Show data</translation>
    </message>
    <message>
        <source>Show KTP photo</source>
        <translation>Show KTP photo</translation>
    </message>
    <message>
        <source>Show duplicates</source>
        <translation>Show duplicates</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Show messages</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Show history</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>No application chosen</source>
        <translation>No application chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about it.</source>
        <translation>Choose one in the list to see everything about it.</translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation>Duplicates %1</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike(s)</source>
        <translation>
            <numerusform>%n look-alike</numerusform>
            <numerusform>%n look-alikes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Messages %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n message failed</numerusform>
            <numerusform>%n messages failed</numerusform>
        </translation>
    </message>
    <message>
        <source>What the applicant was told</source>
        <translation>What the applicant was told</translation>
    </message>
    <message>
        <source>What the applicant is told by WhatsApp appears here.</source>
        <translation>What the applicant is told by WhatsApp appears here.</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationFilterBar</name>
    <message>
        <source>Name, e-mail, phone or number</source>
        <translation>Name, e-mail, phone or number</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Search applications</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Any city</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Submitted from</source>
        <translation>Submitted from</translation>
    </message>
    <message>
        <source>Submitted until</source>
        <translation>Submitted until</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Any package</source>
        <translation>Any package</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationList</name>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 application</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 applications</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationSection</name>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>What the public registration page asks for.</source>
        <translation>What the public registration page asks for.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>Version of the privacy notice</translation>
    </message>
    <message>
        <source>Each applicant&apos;s consent is kept with the version of the notice it was given to. Change it whenever the notice changes.</source>
        <translation>Each applicant&apos;s consent is kept with the version of the notice it was given to. Change it whenever the notice changes.</translation>
    </message>
    <message>
        <source>Latest date for the installation</source>
        <translation>Latest date for the installation</translation>
    </message>
    <message>
        <source>So far ahead an applicant may wish for a date.</source>
        <translation>So far ahead an applicant may wish for a date.</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationTableModel</name>
    <message>
        <source>Submitted %1</source>
        <translation>Submitted %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Older than 24 h</source>
        <translation>Older than 24 h</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Next application</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Previous application</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>An Excel file is still being written.</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>The list is still being printed.</source>
        <translation>The list is still being printed.</translation>
    </message>
    <message>
        <source>registrations-%1</source>
        <translation>registrations-%1</translation>
    </message>
    <message>
        <source>%1 applications written</source>
        <translation>%1 applications written</translation>
    </message>
    <message>
        <source>applications-%1</source>
        <translation>applications-%1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1 applications</source>
        <translation>Sent to the printer: %1 applications</translation>
    </message>
    <message>
        <source>The first %1 applications; the list goes on</source>
        <translation>The first %1 applications; the list goes on</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>Applications: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
</context>
<context>
    <name>portal::ui::ReportFigures</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>Became customers</translation>
    </message>
    <message>
        <source>Time to approve, on average</source>
        <translation>Time to approve, on average</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>%1 · %2 lost</source>
        <translation>%1 · %2 lost</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 of 10</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verification</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Mbps</source>
        <translation>Mbps</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Revenue a month</source>
        <translation>Revenue a month</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Campaign source</source>
        <translation>Campaign source</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(not named)</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(none named)</translation>
    </message>
</context>
<context>
    <name>portal::ui::ReportWords</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Registrations: %1</source>
        <translation>Registrations: %1</translation>
    </message>
    <message>
        <source>%1 days, compared with %2. Applications count on the day of their submission and stand as they were when this was made.</source>
        <translation>%1 days, compared with %2. Applications count on the day of their submission and stand as they were when this was made.</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Made on %1 by %2</translation>
    </message>
    <message>
        <source>%1 · internal use only</source>
        <translation>%1 · internal use only</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>How far they came</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Where they stand</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>Why they were rejected</source>
        <translation>Why they were rejected</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>When they come</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
</context>
<context>
    <name>portal::ui::ResendDialog</name>
    <message>
        <source>Send again: %1</source>
        <translation>Send again: %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>To %1. It goes out as soon as a gateway takes it.</source>
        <translation>To %1. It goes out as soon as a gateway takes it.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Last time: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::RunDialog</name>
    <message>
        <source>Monthly run</source>
        <translation>Monthly run</translation>
    </message>
    <message>
        <source>Tell each customer by WhatsApp</source>
        <translation>Tell each customer by WhatsApp</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Issue invoices</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 invoice</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 invoices</translation>
    </message>
    <message>
        <source>Looking at who has no invoice yet…</source>
        <translation>Looking at who has no invoice yet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Every active customer has an invoice for this month already.</source>
        <translation>Every active customer has an invoice for this month already.</translation>
    </message>
    <message>
        <source>No customer is active in this month.</source>
        <translation>No customer is active in this month.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>%1 will be issued, for %2 altogether.</source>
        <translation>%1 will be issued, for %2 altogether.</translation>
    </message>
    <message>
        <source>%1 of them are for a part of the month.</source>
        <translation>%1 of them are for a part of the month.</translation>
    </message>
    <message>
        <source>%1 customers have theirs already.</source>
        <translation>%1 customers have theirs already.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Stopping after this batch…</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%1 of %2 issued</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It did not come to its end. What was issued stays; run it again to go on.</source>
        <translation>It did not come to its end. What was issued stays; run it again to go on.</translation>
    </message>
    <message>
        <source>%1 issued, for %2 altogether.</source>
        <translation>%1 issued, for %2 altogether.</translation>
    </message>
    <message>
        <source>It was stopped: run it again to go on.</source>
        <translation>It was stopped: run it again to go on.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ServerForm</name>
    <message>
        <source>Serve the public pages from this desk</source>
        <translation>Serve the public pages from this desk</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>This computer only</translation>
    </message>
    <message>
        <source>Every computer that reaches this one</source>
        <translation>Every computer that reaches this one</translation>
    </message>
    <message>
        <source>The server runs while the desk is open. Leave it off if another computer serves them.</source>
        <translation>The server runs while the desk is open. Leave it off if another computer serves them.</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Listens on</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer only. 0.0.0.0: other computers too.</source>
        <translation>127.0.0.1: this computer only. 0.0.0.0: other computers too.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0: any that is free.</source>
        <translation>0: any that is free.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requests at once</translation>
    </message>
    <message>
        <source>Each needs a thread and a connection to the database. 4 are right for most.</source>
        <translation>Each needs a thread and a connection to the database. 4 are right for most.</translation>
    </message>
    <message>
        <source>Other computers can reach this server, and what they send is not encrypted. On the internet it needs a reverse proxy with TLS (Caddy, say) in front.</source>
        <translation>Other computers can reach this server, and what they send is not encrypted. On the internet it needs a reverse proxy with TLS (Caddy, say) in front.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ServerSection</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The desk can serve the public pages by itself: registration, tracking and the API.</source>
        <translation>The desk can serve the public pages by itself: registration, tracking and the API.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The server runs at %1.</source>
        <translation>The server runs at %1.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Nobody can register at this computer.</source>
        <translation>Nobody can register at this computer.</translation>
    </message>
</context>
<context>
    <name>portal::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>Settings are changed and not saved: %1.</source>
        <translation>Settings are changed and not saved: %1.</translation>
    </message>
</context>
<context>
    <name>portal::ui::SettingsSection</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Nothing was saved. See the fields below.</source>
        <translation>Nothing was saved. See the fields below.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings meanwhile. Yours are not saved. Look at theirs first; what you typed goes.</source>
        <translation>Somebody else has changed these settings meanwhile. Yours are not saved. Look at theirs first; what you typed goes.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
</context>
<context>
    <name>portal::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Code of your authenticator app</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Sign in as somebody else</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Locked: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Enter your user name and your password.</source>
        <translation>Enter your user name and your password.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 minutes, or ask an administrator to unlock you.</source>
        <translation>Too many wrong tries. Try again in %1 minutes, or ask an administrator to unlock you.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 seconds.</source>
        <translation>Too many wrong tries. Try again in %1 seconds.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffActions</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>The password again</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 can sign in now.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 is changed.</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>New password for %1</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Their sessions end, and a lock is lifted. Tell them the password in person.</source>
        <translation>Their sessions end, and a lock is lifted. Tell them the password in person.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The new password of %1 counts from now on.</source>
        <translation>The new password of %1 counts from now on.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Deactivate %1?</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their sessions end at once. What they did keeps their name.</source>
        <translation>They cannot sign in any more, and their sessions end at once. What they did keeps their name.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 cannot sign in any more.</translation>
    </message>
    <message>
        <source>Remove the second factor of %1?</source>
        <translation>Remove the second factor of %1?</translation>
    </message>
    <message>
        <source>For a lost phone: they sign in with the password alone until they set it up again. Their sessions end.</source>
        <translation>For a lost phone: they sign in with the password alone until they set it up again. Their sessions end.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone.</source>
        <translation>%1 signs in with the password alone.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 can sign in again.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 may try again.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffLook</name>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Works applications, customers and tickets, and sees the messages.</source>
        <translation>Works applications, customers and tickets, and sees the messages.</translation>
    </message>
    <message>
        <source>All of customer service, and analytics, exports, bulk work and reopening.</source>
        <translation>All of customer service, and analytics, exports, bulk work and reopening.</translation>
    </message>
    <message>
        <source>Sees and completes the tickets assigned to him or her.</source>
        <translation>Sees and completes the tickets assigned to him or her.</translation>
    </message>
    <message>
        <source>Everything, settings and staff too.</source>
        <translation>Everything, settings and staff too.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deactivated</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>At least 12 characters, not a common one and not built around the user name. Four or five words are easy to remember.</source>
        <translation>At least 12 characters, not a common one and not built around the user name. Four or five words are easy to remember.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffModel</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffSection</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may do. Nobody is ever deleted: what they did keeps their name.</source>
        <translation>Who may sign in, and what each may do. Nobody is ever deleted: what they did keeps their name.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffView</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Name and role…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deactivate…</translation>
    </message>
    <message>
        <source>Lift the lock</source>
        <translation>Lift the lock</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>Remove second factor…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
</context>
<context>
    <name>portal::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>WhatsApp messages that wait to be sent or have failed</source>
        <translation>WhatsApp messages that wait to be sent or have failed</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::StepDialog</name>
    <message>
        <source>The data are right. The applicant is told by WhatsApp.</source>
        <translation>The data are right. The applicant is told by WhatsApp.</translation>
    </message>
    <message>
        <source>A survey ticket is made or moved. The applicant is told the date by WhatsApp.</source>
        <translation>A survey ticket is made or moved. The applicant is told the date by WhatsApp.</translation>
    </message>
    <message>
        <source>The survey ticket is closed. The applicant is not told.</source>
        <translation>The survey ticket is closed. The applicant is not told.</translation>
    </message>
    <message>
        <source>The applicant is told by WhatsApp that the installation will be scheduled.</source>
        <translation>The applicant is told by WhatsApp that the installation will be scheduled.</translation>
    </message>
    <message>
        <source>The applicant is told by WhatsApp, with the reason.</source>
        <translation>The applicant is told by WhatsApp, with the reason.</translation>
    </message>
    <message>
        <source>Only at the applicant&apos;s wish. The applicant gets a confirmation by WhatsApp.</source>
        <translation>Only at the applicant&apos;s wish. The applicant gets a confirmation by WhatsApp.</translation>
    </message>
    <message>
        <source>It begins anew as pending. The applicant is not told.</source>
        <translation>It begins anew as pending. The applicant is not told.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::StepInputs</name>
    <message>
        <source>Note for colleagues (optional)</source>
        <translation>Note for colleagues (optional)</translation>
    </message>
    <message>
        <source>Why no survey is needed</source>
        <translation>Why no survey is needed</translation>
    </message>
    <message>
        <source>For example: the neighbour is connected already</source>
        <translation>For example: the neighbour is connected already</translation>
    </message>
    <message>
        <source>What the survey found (optional)</source>
        <translation>What the survey found (optional)</translation>
    </message>
    <message>
        <source>For example: 40 m to the nearest pole</source>
        <translation>For example: 40 m to the nearest pole</translation>
    </message>
    <message>
        <source>What the applicant said (optional)</source>
        <translation>What the applicant said (optional)</translation>
    </message>
    <message>
        <source>Why it is reopened (optional)</source>
        <translation>Why it is reopened (optional)</translation>
    </message>
    <message>
        <source>Day of the survey</source>
        <translation>Day of the survey</translation>
    </message>
    <message>
        <source>Time of the survey</source>
        <translation>Time of the survey</translation>
    </message>
    <message>
        <source>Date and time of the survey</source>
        <translation>Date and time of the survey</translation>
    </message>
    <message>
        <source>Wished for the installation: %1 %2</source>
        <translation>Wished for the installation: %1 %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>For example: our network does not reach your street yet</source>
        <translation>For example: our network does not reach your street yet</translation>
    </message>
    <message>
        <source>Reason – the applicant reads this</source>
        <translation>Reason – the applicant reads this</translation>
    </message>
</context>
<context>
    <name>portal::ui::TalkBubble</name>
    <message>
        <source>Internal note · %1 · %2</source>
        <translation>Internal note · %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TaxRatesEdit</name>
    <message>
        <source>Another rate</source>
        <translation>Another rate</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Part of the price that is taxed, numerator</source>
        <translation>Part of the price that is taxed, numerator</translation>
    </message>
    <message>
        <source>Part of the price that is taxed, denominator</source>
        <translation>Part of the price that is taxed, denominator</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>rounded</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>rounded down</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>rounded up</translation>
    </message>
    <message>
        <source>To whole rupiah</source>
        <translation>To whole rupiah</translation>
    </message>
    <message>
        <source>Remove this rate</source>
        <translation>Remove this rate</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
</context>
<context>
    <name>portal::ui::TechnicianPicker</name>
    <message>
        <source>%1: %2 on that day</source>
        <translation>%1: %2 on that day</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portal::ui::TemplatesView</name>
    <message>
        <source>The product&apos;s own text</source>
        <translation>The product&apos;s own text</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Back to the product&apos;s text</source>
        <translation>Back to the product&apos;s text</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>The message&apos;s text</source>
        <translation>The message&apos;s text</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>So it arrives</source>
        <translation>So it arrives</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>Changed by an administrator</source>
        <translation>Changed by an administrator</translation>
    </message>
    <message>
        <source>Changed by an administrator.</source>
        <translation>Changed by an administrator.</translation>
    </message>
    <message>
        <source>This is the product&apos;s own text.</source>
        <translation>This is the product&apos;s own text.</translation>
    </message>
    <message>
        <source>Insert {%1}</source>
        <translation>Insert {%1}</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insert %1</translation>
    </message>
    <message>
        <source>{%1} does not exist in this message.</source>
        <translation>{%1} does not exist in this message.</translation>
    </message>
    <message>
        <source>This message must contain %1: {%2}.</source>
        <translation>This message must contain %1: {%2}.</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>The text is saved.</translation>
    </message>
    <message>
        <source>The product&apos;s own text is used again.</source>
        <translation>The product&apos;s own text is used again.</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile. Save again to replace theirs, or look at theirs and lose yours.</source>
        <translation>Somebody else has changed this text meanwhile. Save again to replace theirs, or look at theirs and lose yours.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketActions</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>New ticket…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Change priority…</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Put on hold…</translation>
    </message>
    <message>
        <source>Take up again…</source>
        <translation>Take up again…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source>Cancel the ticket…</source>
        <translation>Cancel the ticket…</translation>
    </message>
    <message>
        <source>Comment to the customer…</source>
        <translation>Comment to the customer…</translation>
    </message>
    <message>
        <source>Internal note…</source>
        <translation>Internal note…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Add photos…</translation>
    </message>
    <message>
        <source>Open customer or application</source>
        <translation>Open customer or application</translation>
    </message>
    <message>
        <source>Work on %1 has begun.</source>
        <translation>Work on %1 has begun.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>New ticket: %1, %2</source>
        <translation>New ticket: %1, %2</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 is open.</translation>
    </message>
    <message>
        <source>Comment to the customer (%1)</source>
        <translation>Comment to the customer (%1)</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketChangeDialog</name>
    <message>
        <source>The application goes on to “survey completed”.</source>
        <translation>The application goes on to “survey completed”.</translation>
    </message>
    <message>
        <source>The customer becomes active, and is told by WhatsApp.</source>
        <translation>The customer becomes active, and is told by WhatsApp.</translation>
    </message>
    <message>
        <source>The customer is told by WhatsApp what was done.</source>
        <translation>The customer is told by WhatsApp what was done.</translation>
    </message>
    <message>
        <source>The package changes from the next period on. The customer is told by WhatsApp.</source>
        <translation>The package changes from the next period on. The customer is told by WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s service ends, and the customer is told by WhatsApp.</source>
        <translation>The customer&apos;s service ends, and the customer is told by WhatsApp.</translation>
    </message>
    <message>
        <source>The customer is told by WhatsApp who comes.</source>
        <translation>The customer is told by WhatsApp who comes.</translation>
    </message>
    <message>
        <source>Nobody is told: this ticket belongs to no customer yet.</source>
        <translation>Nobody is told: this ticket belongs to no customer yet.</translation>
    </message>
    <message>
        <source>The deadline counts by it from the beginning. Nobody is told.</source>
        <translation>The deadline counts by it from the beginning. Nobody is told.</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Nobody is told.</translation>
    </message>
    <message>
        <source>The clock of the deadline stands still. The customer is told by WhatsApp.</source>
        <translation>The clock of the deadline stands still. The customer is told by WhatsApp.</translation>
    </message>
    <message>
        <source>The clock of the deadline stands still. Nobody is told.</source>
        <translation>The clock of the deadline stands still. Nobody is told.</translation>
    </message>
    <message>
        <source>The clock of the deadline goes on. The customer is told by WhatsApp.</source>
        <translation>The clock of the deadline goes on. The customer is told by WhatsApp.</translation>
    </message>
    <message>
        <source>The clock of the deadline goes on. Nobody is told.</source>
        <translation>The clock of the deadline goes on. Nobody is told.</translation>
    </message>
    <message>
        <source>The ticket ends. The customer is told by WhatsApp, with the reason.</source>
        <translation>The ticket ends. The customer is told by WhatsApp, with the reason.</translation>
    </message>
    <message>
        <source>The ticket ends. Nobody is told.</source>
        <translation>The ticket ends. Nobody is told.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>What the customer gets</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Do it anyway</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3) at %4, after you had looked at it.</source>
        <translation>%1 changed %2 (%3) at %4, after you had looked at it.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>You were about to: %1</source>
        <translation>You were about to: %1</translation>
    </message>
    <message>
        <source>In its present state this can no longer be done.</source>
        <translation>In its present state this can no longer be done.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>New package</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketDataTab</name>
    <message numerus="yes">
        <source>%n pause(s), %1 altogether</source>
        <translation>
            <numerusform>%n pause, %1 altogether</numerusform>
            <numerusform>%n pauses, %1 altogether</numerusform>
        </translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>New package</translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>For whom and where</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Clock stood still</source>
        <translation>Clock stood still</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Work begun</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Customer %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>not agreed yet</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketDetailView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>No ticket chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about it.</source>
        <translation>Choose one in the list to see everything about it.</translation>
    </message>
    <message>
        <source>What the customer is told by WhatsApp appears here.</source>
        <translation>What the customer is told by WhatsApp appears here.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Show data</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Show conversation</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Show photos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Show messages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Show history</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>The message waits to be sent again.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n message failed</numerusform>
            <numerusform>%n messages failed</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>What the customer was told</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketEvents</name>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>The applicant</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketFilterBar</name>
    <message>
        <source>Number, title, name or phone</source>
        <translation>Number, title, name or phone</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Search tickets</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Without technician</source>
        <translation>Without technician</translation>
    </message>
    <message>
        <source>Visit on %1</source>
        <translation>Visit on %1</translation>
    </message>
    <message>
        <source>Visit from %1</source>
        <translation>Visit from %1</translation>
    </message>
    <message>
        <source>Visit until %1</source>
        <translation>Visit until %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Any priority</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Visits from</source>
        <translation>Visits from</translation>
    </message>
    <message>
        <source>Visits until</source>
        <translation>Visits until</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketHeader</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Nobody has it yet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketHistoryTab</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketInputs</name>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 a month</translation>
    </message>
    <message>
        <source>%1: within %2 hours of service</source>
        <translation>%1: within %2 hours of service</translation>
    </message>
    <message>
        <source>Note (optional) – the customer reads this</source>
        <translation>Note (optional) – the customer reads this</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Why (optional, for colleagues)</source>
        <translation>Why (optional, for colleagues)</translation>
    </message>
    <message>
        <source>What is waited for – the customer reads this</source>
        <translation>What is waited for – the customer reads this</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>What is waited for</translation>
    </message>
    <message>
        <source>For example: the part arrives on Thursday</source>
        <translation>For example: the part arrives on Thursday</translation>
    </message>
    <message>
        <source>What was done – the customer reads this</source>
        <translation>What was done – the customer reads this</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>For example: connector replaced, 50 Mbps measured</source>
        <translation>For example: connector replaced, 50 Mbps measured</translation>
    </message>
    <message>
        <source>Reason – the customer reads this</source>
        <translation>Reason – the customer reads this</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note for colleagues (optional)</source>
        <translation>Note for colleagues (optional)</translation>
    </message>
    <message>
        <source>Technician, with the visits of that day</source>
        <translation>Technician, with the visits of that day</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>New package</translation>
    </message>
    <message>
        <source>New package – the office enters it</source>
        <translation>New package – the office enters it</translation>
    </message>
    <message>
        <source>Photos (optional)</source>
        <translation>Photos (optional)</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>Technician: %1</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Visit: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketList</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 tickets</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title and customer</source>
        <translation>Title and customer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Due soon, %1</source>
        <translation>Due soon, %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketPhotosTab</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>No photos yet</translation>
    </message>
    <message>
        <source>Pictures from the field appear here.</source>
        <translation>Pictures from the field appear here.</translation>
    </message>
    <message>
        <source>Photo from the field</source>
        <translation>Photo from the field</translation>
    </message>
    <message>
        <source>Zoom with + and −, turn with [ and ], move with the arrow keys</source>
        <translation>Zoom with + and −, turn with [ and ], move with the arrow keys</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Add pictures of the work, or drop files here.</source>
        <translation>Add pictures of the work, or drop files here.</translation>
    </message>
    <message>
        <source>Photo %1, %2, %3</source>
        <translation>Photo %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketQueues</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tickets appear here when a survey is scheduled, a customer is installed or asks for help.</source>
        <translation>Tickets appear here when a survey is scheduled, a customer is installed or asks for help.</translation>
    </message>
    <message>
        <source>Everything is done. New tickets appear here by themselves.</source>
        <translation>Everything is done. New tickets appear here by themselves.</translation>
    </message>
    <message>
        <source>Every ticket has its technician.</source>
        <translation>Every ticket has its technician.</translation>
    </message>
    <message>
        <source>No deadline has passed.</source>
        <translation>No deadline has passed.</translation>
    </message>
    <message>
        <source>No other deadline ends today.</source>
        <translation>No other deadline ends today.</translation>
    </message>
    <message>
        <source>No visit is agreed for today.</source>
        <translation>No visit is agreed for today.</translation>
    </message>
    <message>
        <source>Nothing is waited for.</source>
        <translation>Nothing is waited for.</translation>
    </message>
    <message>
        <source>Whatever is assigned to you appears here.</source>
        <translation>Whatever is assigned to you appears here.</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketTextDialog</name>
    <message>
        <source>Internal note: %1</source>
        <translation>Internal note: %1</translation>
    </message>
    <message>
        <source>Comment to the customer: %1</source>
        <translation>Comment to the customer: %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>For colleagues, in %1. The customer does not see it.</source>
        <translation>For colleagues, in %1. The customer does not see it.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In %1. Nobody is told: it belongs to no customer yet.</source>
        <translation>In %1. Nobody is told: it belongs to no customer yet.</translation>
    </message>
    <message>
        <source>In %1, and by WhatsApp to the customer.</source>
        <translation>In %1, and by WhatsApp to the customer.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>What the customer gets</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Nobody is told.</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketWords</name>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>Due soon, %1</source>
        <translation>Due soon, %1</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Late by %1</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, in time</translation>
    </message>
    <message>
        <source>%1, due soon</source>
        <translation>%1, due soon</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, late by %2</translation>
    </message>
    <message>
        <source>The clock stands still; %1 of service time are left</source>
        <translation>The clock stands still; %1 of service time are left</translation>
    </message>
    <message>
        <source>The clock stands still; it was late by %1 already</source>
        <translation>The clock stands still; it was late by %1 already</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, kept</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1, not kept</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Next ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Previous ticket</translation>
    </message>
    <message>
        <source>Technicians&apos; days</source>
        <translation>Technicians&apos; days</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>tickets-%1</source>
        <translation>tickets-%1</translation>
    </message>
    <message>
        <source>%1 tickets written</source>
        <translation>%1 tickets written</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>An Excel file is still being written.</translation>
    </message>
</context>
<context>
    <name>portal::ui::TrayIcon</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s)</source>
        <translation>
            <numerusform>%n new application</numerusform>
            <numerusform>%n new applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portal::ui::VisitField</name>
    <message>
        <source>Agreed for</source>
        <translation>Agreed for</translation>
    </message>
    <message>
        <source>A visit was agreed</source>
        <translation>A visit was agreed</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Time of the visit</translation>
    </message>
</context>
<context>
    <name>portal::ui::Wording</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>portal::ui::Workplace</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>My account…</source>
        <translation>My account…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>About AGLIS Portal</source>
        <translation>About AGLIS Portal</translation>
    </message>
    <message>
        <source>Gateway ready</source>
        <translation>Gateway ready</translation>
    </message>
    <message>
        <source>Messages are being sent</source>
        <translation>Messages are being sent</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>Gateway stopped</translation>
    </message>
    <message>
        <source>%1 sends nothing until somebody has seen to it</source>
        <translation>%1 sends nothing until somebody has seen to it</translation>
    </message>
    <message>
        <source>Gateway paused</source>
        <translation>Gateway paused</translation>
    </message>
    <message>
        <source>%1 is tried again by itself</source>
        <translation>%1 is tried again by itself</translation>
    </message>
    <message>
        <source>The public pages are served here</source>
        <translation>The public pages are served here</translation>
    </message>
    <message>
        <source>Open the public pages</source>
        <translation>Open the public pages</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Server is starting</source>
        <translation>Server is starting</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Server failed</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Server off</translation>
    </message>
    <message>
        <source>This desk serves no public pages</source>
        <translation>This desk serves no public pages</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Stop the server</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Start the server</translation>
    </message>
    <message>
        <source>From sign-up to self-service for internet providers in Indonesia.

Free software under the GNU General Public Licence, version 3 or later.
Icons: Lucide (ISC). Regions: idn-area-data (ODbL).</source>
        <translation>From sign-up to self-service for internet providers in Indonesia.

Free software under the GNU General Public Licence, version 3 or later.
Icons: Lucide (ISC). Regions: idn-area-data (ODbL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Nothing to do at this desk</source>
        <translation>Nothing to do at this desk</translation>
    </message>
    <message>
        <source>Your role has no pages here. An administrator can give you another one.</source>
        <translation>Your role has no pages here. An administrator can give you another one.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>It is lost if you go on.</source>
        <translation>It is lost if you go on.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Go on without saving</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>portal::ui::WriteDialog</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message to %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>For colleagues, in the history of %1. The applicant does not see it.</source>
        <translation>For colleagues, in the history of %1. The applicant does not see it.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By WhatsApp to %1, about %2. *Stars* make bold.</source>
        <translation>By WhatsApp to %1, about %2. *Stars* make bold.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
</TS>
