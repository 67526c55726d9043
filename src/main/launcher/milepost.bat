@echo off
rem Starts Milepost from the folder this file stands in, with JAVA_HOME's java or the one on the PATH (25 or newer).
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MILEPOST_JAVA set "JAVA=%MILEPOST_JAVA%"
set "SHORT="
rem A command is over before the second compiler and the parallel collector have earned what they cost.
for %%c in (check convert distance export extract validate) do if "%~1"=="%%c" set "SHORT=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%JAVA%" %SHORT% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Dmilepost.data=%HOME_FOLDER%\data" -cp "%HOME_FOLDER%\lib\*" milepost.Main %*
exit /b %ERRORLEVEL%
